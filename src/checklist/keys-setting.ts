/** Whether single keys are on: the page is served with them on. */
import { deviceSetting } from './device-setting.ts';

export const useKeysSetting = deviceSetting('rls-keys', 'off').use;
