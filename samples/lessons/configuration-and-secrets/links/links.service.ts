import {Inject, Injectable} from '@nestjs/common';
import {createHmac} from 'node:crypto';
import {SETTINGS, type Settings} from './settings.js';

// #region service
/** Links with which somebody accepts an invitation, without signing in. */
@Injectable()
export class LinksService {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  accept(bookingId: number): string {
    const path = `/accept/${bookingId}`;
    const hmac = createHmac('sha256', this.settings.linkKey.reveal());
    const signature = hmac.update(path).digest('base64url');
    return new URL(`${path}?signature=${signature}`, this.settings.publicUrl).href;
  }
}
// #endregion service
