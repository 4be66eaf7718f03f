/** Whether a phone shows one question at a time, as the page is served, or the list. */
import { deviceSetting } from '../device-setting.ts';

export const useCardsSetting = deviceSetting('rls-form-on-phone', 'list').use;
