import { expect, test } from 'vitest';
import { detectChannel } from '../../src/document/detectChannel';

test.each([
  ['Confirmation email', 'email'],
  ['E-mail with the invoice', 'email'],
  ['Calls the hotline', 'phone'],
  ['Online store', 'website'],
  ['Store visit, then email', 'store'],
  ['Reads two brochures', 'print'],
  ['Scans the QR code', 'qr'],
  ['Asks the Live Chat', 'chat'],
  ['Push notification', 'mobile-app'],
  ['Call centre', 'phone'],
])('“%s” is %s', (text, channel) => {
  expect(detectChannel(text)).toBe(channel);
});

test.each(['', 'Makes an appointment', 'Recalls the price', 'Chatter', '電話'])(
  '“%s” names none',
  (text) => {
    expect(detectChannel(text)).toBeNull();
  },
);
