// Raising a toast from anywhere, React or not. ToastHost draws them.
import { Toast as Base } from '@base-ui/react/toast';

export type ToastTone = 'neutral' | 'ok' | 'warn' | 'danger';

export type ToastAction = { label: string; shortcut?: string; run: () => void };

export type ToastMessage = {
  /** What happened. */
  message: string;
  /** What to do, or more about it. */
  detail?: string;
  tone?: ToastTone;
  actions?: ToastAction[];
  /** Milliseconds it stays; 0 keeps it until dismissed. Trouble stays, news goes after ten seconds. */
  timeout?: number;
  /** A toast with the same id takes the place of the earlier one. */
  id?: string;
};

export type ToastData = { tone: ToastTone; actions: ToastAction[] };

export const toastManager = Base.createToastManager<ToastData>();

/** Returns the id with which `dismissToast` takes it away. */
export function toast({
  message,
  detail,
  tone = 'neutral',
  actions = [],
  timeout,
  id,
}: ToastMessage) {
  return toastManager.add({
    ...(id && { id }),
    title: message,
    description: detail,
    priority: tone === 'danger' ? 'high' : 'low',
    timeout: timeout ?? (tone === 'danger' ? 0 : 10_000),
    data: { tone, actions },
  });
}

export function dismissToast(id: string): void {
  toastManager.close(id);
}
