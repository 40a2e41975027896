// What every screen stands in: theme variables, Base UI without inline <style>, tooltips' shared
// delay, toasts and the live region.
import '@fontsource-variable/inter/index.css';
import './base.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { type ReactNode, useInsertionEffect } from 'react';
import { LiveRegion } from './LiveRegion';
import { ToastHost } from './ToastHost';
import { installThemes } from './themeStyle';
import type { ThemeName } from './tokens';
import styles from './UiRoot.module.css';

export function UiRoot({ theme, children }: { theme: ThemeName; children: ReactNode }) {
  // Popups live in the body, so the theme stands on the page's root; before any layout effect,
  // because those measure.
  useInsertionEffect(() => {
    installThemes(document);
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={500}>
        <ToastHost>
          <div className={styles.root}>{children}</div>
        </ToastHost>
        <LiveRegion />
      </Tooltip.Provider>
    </CSPProvider>
  );
}
