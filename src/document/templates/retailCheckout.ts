// Buying shoes between a shop and its web shop: where stock, price and codes have to agree.
import { type GridForm, metric, opportunity, pain, touchpoint } from './form';

export const retailCheckout: GridForm = {
  kind: 'journey',
  title: 'Retail checkout',
  scenario: 'Maya needs running shoes by Sunday. She looks on her phone and collects in the shop.',
  expectations: 'My size is there when the page says so, the price stays, and returning is easy.',
  owner: 'Head of omnichannel retail',
  team: 'Web shop, stores and customer service',
  date: '2025-03-14',
  personas: ['Maya'],
  lanes: ['actions', 'touchpoints', 'quotes', 'emotion', 'pains', 'opportunities', 'metrics'],
  stages: [
    {
      title: 'Notice',
      steps: [
        {
          title: 'See the need',
          feel: [0],
          cells: {
            actions: ['Feels a hole in the old pair', 'Asks her running group'],
            touchpoints: [touchpoint('Friends’ running photos', 'social', { key: 'photos' })],
            quotes: ['Everyone seems to wear the same two brands.'],
          },
        },
        {
          title: 'Look around',
          feel: [1],
          cells: {
            actions: ['Searches “running shoes wide foot”', 'Reads six reviews'],
            touchpoints: [
              touchpoint('Category page with filters', 'website', { key: 'category' }),
              touchpoint('Reviews with photos', 'website'),
            ],
            quotes: ['Finally a filter for wide feet.'],
            pains: [pain('reviews', 'Reviews do not say who wears what size', 2)],
            opportunities: [opportunity('reviews', 'Ask reviewers for size and fit', 3, 2)],
          },
        },
      ],
    },
    {
      title: 'Choose',
      steps: [
        {
          title: 'Find the size',
          feel: [-1],
          cells: {
            actions: ['Opens the size chart in a second tab', 'Chats to ask about the fit'],
            touchpoints: [
              touchpoint('Product page', 'website', { key: 'product' }),
              touchpoint('Fit advice', 'chat'),
            ],
            quotes: ['Is that EU or UK 39?'],
            pains: [
              pain('size', 'Sizes differ by brand and nobody says so', 4),
              pain('bot', 'The chat answers with the size chart again', 2),
            ],
            opportunities: [
              opportunity('size', '“You wear 39 in X, take 40 here”', 5, 3),
              opportunity('bot', 'Hand over to shop staff who know the shoe', 3, 3),
            ],
            metrics: [metric('Returns because of size', 31, '%')],
          },
        },
        {
          title: 'Check the stock',
          feel: [[1, 'One pair left at her shop']],
          cells: {
            actions: ['Picks the shop on her way home'],
            touchpoints: [touchpoint('Stock by shop', 'website', { key: 'stock' })],
            quotes: ['One left. I hope that is true.'],
            pains: [pain('stock', 'Stock is only as fresh as last night', 4)],
            opportunities: [opportunity('stock', 'Hold the pair the moment it is reserved', 5, 4)],
          },
        },
      ],
    },
    {
      title: 'Check out',
      steps: [
        {
          title: 'Review the basket',
          feel: [0],
          cells: {
            actions: ['Adds socks', 'Types the newsletter code'],
            touchpoints: [touchpoint('Basket', 'website', { key: 'basket' })],
            quotes: ['The code works only online. I am online!'],
            pains: [pain('code', 'Code refused for collect-in-store, without a reason', 3)],
            opportunities: [opportunity('code', 'One offer, the same in every channel', 4, 3)],
            metrics: [metric('Baskets left', 68, '%')],
          },
        },
        {
          title: 'Pay',
          momentOfTruth: true,
          feel: [[-2, 'Account forced on her, basket gone']],
          cells: {
            actions: ['Creates an account because she has to', 'Enters the card twice'],
            touchpoints: [
              touchpoint('Checkout', 'website', { key: 'checkout' }),
              touchpoint('Approve in the bank app', 'mobile-app'),
            ],
            quotes: ['I only want to buy shoes, not a relationship.'],
            pains: [
              pain('account', 'No way to buy as a guest', 5),
              pain('lost', 'Back from the bank, the basket is empty', 5),
            ],
            opportunities: [
              opportunity('account', 'Guest checkout; offer the account afterwards', 5, 2),
              opportunity('lost', 'Keep the basket through every redirect', 5, 3),
            ],
            metrics: [metric('Checkouts finished', 54, '%')],
          },
        },
      ],
    },
    {
      title: 'Get it',
      steps: [
        {
          title: 'Wait for the message',
          feel: [0],
          cells: {
            actions: ['Checks mail on the tram'],
            touchpoints: [
              touchpoint('Order confirmation', 'email', { key: 'confirmation' }),
              touchpoint('“Ready to collect”', 'sms', { key: 'ready' }),
            ],
            quotes: ['Ready in two hours. Nice.'],
            pains: [pain('hours', 'The message forgets the opening hours', 2)],
            opportunities: [opportunity('hours', 'Add hours, map and code to the message', 3, 1)],
          },
        },
        {
          title: 'Collect in the shop',
          momentOfTruth: true,
          feel: [[2, 'Staff had the pair and a second size ready']],
          cells: {
            actions: ['Shows the code', 'Tries the shoes on, jogs on the spot'],
            touchpoints: [
              touchpoint('Collection desk', 'store', { key: 'desk' }),
              touchpoint('Code on her phone', 'qr'),
            ],
            quotes: ['They even had a 40 ready, just in case.'],
            pains: [pain('queue', 'Same queue as for returns', 3)],
            opportunities: [opportunity('queue', 'A desk of its own from 16:00', 3, 2)],
            metrics: [metric('Collected within 5 minutes', 72, '%')],
          },
        },
      ],
    },
    {
      title: 'Live with it',
      steps: [
        {
          title: 'Wear them',
          feel: [1],
          cells: {
            actions: ['Runs ten kilometres'],
            touchpoints: [touchpoint('The shoes', 'custom:Product', { key: 'shoes' })],
            quotes: ['No blisters!'],
          },
        },
        {
          title: 'Return the socks',
          feel: [-1],
          cells: {
            actions: ['Looks for the receipt', 'Brings the socks to the shop'],
            touchpoints: [
              touchpoint('Return at the till', 'store', { key: 'return' }),
              touchpoint('Refund notice', 'billing'),
            ],
            quotes: ['Bought online, so the till cannot see it.'],
            pains: [pain('till', 'The till does not know web orders', 4)],
            opportunities: [opportunity('till', 'One order history for web and till', 5, 5)],
            metrics: [metric('Days until the refund', 6, 'days')],
          },
        },
      ],
    },
  ],
  links: [
    { from: 'photos', to: 'category' },
    { from: 'category', to: 'product' },
    { from: 'product', to: 'stock' },
    { from: 'stock', to: 'basket' },
    { from: 'basket', to: 'checkout' },
    { from: 'checkout', to: 'confirmation' },
    { from: 'ready', to: 'desk' },
    { from: 'shoes', to: 'category', kind: 'loop', label: 'next pair' },
  ],
};
