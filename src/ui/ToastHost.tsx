import { Toast as Base } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { Button, IconButton } from './Button';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './Toast.module.css';
import { type ToastData, type ToastTone, toastManager } from './toast';

const toneIcons = {
  neutral: null,
  ok: 'circle-check',
  warn: 'triangle-alert',
  danger: 'circle-alert',
} satisfies Record<ToastTone, IconName | null>;

export function ToastHost({ children }: { children: ReactNode }) {
  return (
    <Base.Provider toastManager={toastManager} limit={3}>
      {children}
      <Base.Portal>
        <Base.Viewport className={styles.viewport} data-region="notifications">
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function ToastList() {
  const { toasts, close } = Base.useToastManager<ToastData>();
  return toasts.map((item) => {
    const { tone, actions } = item.data ?? { tone: 'neutral', actions: [] };
    const icon = toneIcons[tone];
    return (
      <Base.Root key={item.id} toast={item} className={styles.toast} data-tone={tone}>
        <Base.Content className={styles.content}>
          {icon && <Icon name={icon} className={styles.icon} />}
          <div className={styles.text}>
            <Base.Title className={styles.title} />
            <Base.Description className={styles.detail} />
          </div>
          {actions.map((action) => (
            <Button
              key={action.label}
              size="s"
              variant="quiet"
              shortcut={action.shortcut}
              onClick={() => {
                action.run();
                close(item.id);
              }}
            >
              {action.label}
            </Button>
          ))}
          <Base.Close render={<IconButton size="s" icon="x" label="Dismiss" tooltipSide="top" />} />
        </Base.Content>
      </Base.Root>
    );
  });
}
