// The sample map: small enough to read at once, rich enough to show everything a map can hold.
import { type GridForm, metric, opportunity, pain, touchpoint } from './form';

const interviews = { kind: 'interview', n: 12, source: 'Kitchen-table interviews' } as const;
const orders = { kind: 'analytics', n: 4180, source: 'Order log, eight weeks' } as const;
const visits = { kind: 'observation', n: 9, source: 'Friday ride-alongs' } as const;
const sample = 'Sample data';

export const pizza: GridForm = {
  kind: 'journey',
  title: 'Ordering a pizza',
  scenario: 'Friday, 19:10. Ana orders for herself and three friends. Ben, vegan, eats with them.',
  expectations: 'Hot pizza for everyone before 20:00, no phone call, and a fair split of the bill.',
  owner: 'Head of delivery experience',
  team: 'Delivery, app and kitchen',
  date: '2025-03-14',
  personas: ['Ana', 'Ben'],
  lanes: ['actions', 'touchpoints', 'quotes', 'emotion', 'pains', 'opportunities', 'metrics'],
  stages: [
    {
      title: 'Get hungry',
      steps: [
        {
          title: 'Feel like pizza',
          minutes: 5,
          feel: [1, 0],
          cells: {
            actions: ['Opens the fridge, closes it again', 'Suggests pizza to the group'],
            touchpoints: [touchpoint('Story with a pizza pull', 'social', { key: 'story' })],
            quotes: [{ text: 'I can smell it already.', who: ['Ana'] }],
            metrics: [metric('Visits from stories', 14, '%', sample)],
          },
        },
        {
          title: 'Agree with friends',
          minutes: 12,
          feel: [0, [-1, 'Always the one who has to ask']],
          cells: {
            actions: ['Asks everyone in the group chat', 'Collects wishes and allergies'],
            touchpoints: [touchpoint('Group chat with a menu photo', 'chat', { key: 'group' })],
            quotes: [{ text: 'Is there anything without cheese?', who: ['Ben'] }],
            pains: [
              pain('wishes', 'Wishes arrive in forty messages', 3, { evidence: interviews }),
              pain('vegan', 'Menu photo hides what is vegan', 4, { who: ['Ben'] }),
            ],
            opportunities: [
              opportunity('wishes', 'One shared basket, one link', 5, 4),
              opportunity('vegan', 'Filter the menu by diet and allergy', 4, 2),
            ],
          },
        },
      ],
    },
    {
      title: 'Choose',
      steps: [
        {
          title: 'Find a place',
          minutes: 6,
          feel: [1, 0],
          cells: {
            actions: ['Compares three places by stars and minutes'],
            touchpoints: [
              touchpoint('Search result with reviews', 'website', { key: 'search' }),
              touchpoint('Flyer on the fridge door', 'print'),
            ],
            quotes: [{ text: 'Four point six, but sixty minutes?', who: ['Ana'] }],
            pains: [pain('eta', 'Promised times are never believed', 3, { evidence: interviews })],
            opportunities: [opportunity('eta', 'Show how often we kept the promise', 3, 2)],
          },
        },
        {
          title: 'Pick the pizzas',
          minutes: 9,
          feel: [1, -1],
          cells: {
            actions: ['Scrolls the menu, builds four pizzas', 'Doubles the garlic'],
            touchpoints: [touchpoint('Menu and pizza builder', 'mobile-app', { key: 'menu' })],
            quotes: [{ text: 'How big is “large”, really?', who: ['Ana'] }],
            pains: [
              pain('size', 'Sizes mean nothing without a picture', 2),
              pain('swap', 'Vegan cheese is three taps deep', 4, {
                who: ['Ben'],
                frequency: 3,
                evidence: orders,
              }),
            ],
            opportunities: [
              opportunity('size', 'Draw each size next to a hand', 2, 1),
              opportunity('swap', 'Remember “vegan” for every pizza', 4, 2),
            ],
            metrics: [metric('Baskets with a change of topping', 61, '%', sample)],
          },
        },
      ],
    },
    {
      title: 'Order',
      steps: [
        {
          title: 'Check the basket',
          minutes: 3,
          feel: [-1, 0],
          cells: {
            actions: ['Reads the total twice', 'Hunts for the code from the flyer'],
            touchpoints: [touchpoint('Basket', 'mobile-app', { key: 'basket' })],
            quotes: ['Where does this service fee come from?'],
            pains: [
              pain('fee', 'A fee appears at the last moment', 4, {
                frequency: 5,
                evidence: orders,
              }),
            ],
            opportunities: [opportunity('fee', 'Show the full price from the first tap', 5, 2)],
            metrics: [metric('Baskets left', 28, '%', sample)],
          },
        },
        {
          title: 'Pay',
          minutes: 4,
          momentOfTruth: true,
          feel: [[-2, 'Card refused while everyone watches'], null],
          cells: {
            actions: ['Pays for all by card', 'Tries a second card'],
            touchpoints: [
              touchpoint('Card form', 'mobile-app', { key: 'card' }),
              touchpoint('Code from the bank', 'sms'),
            ],
            quotes: [
              { text: 'Declined? I got paid yesterday!', who: ['Ana'] },
              { text: 'I owe you. Again.', who: ['Ben'] },
            ],
            pains: [
              pain('declined', 'Declined card, no reason given', 5, {
                frequency: 2,
                evidence: orders,
                details: 'The message says “error 51”. Most people try the same card again.',
              }),
              pain('split', 'One person pays for four', 3, { evidence: interviews }),
            ],
            opportunities: [
              opportunity('declined', 'Say why, offer a second way, keep the basket', 5, 3),
              opportunity('split', 'Split the bill at checkout', 4, 4),
            ],
            metrics: [metric('Payments that work first time', 91, '%', sample)],
          },
        },
      ],
    },
    {
      title: 'Wait',
      steps: [
        {
          title: 'Follow the order',
          minutes: 15,
          feel: [1, 1],
          cells: {
            actions: ['Watches the dot on the map', 'Sets the table'],
            touchpoints: [
              touchpoint('Order confirmed', 'email', { key: 'confirmed' }),
              touchpoint('Live tracker', 'mobile-app', { key: 'tracker' }),
            ],
            quotes: ['It is in the oven!'],
            pains: [pain('frozen', 'The dot stands still for minutes', 2, { evidence: visits })],
            opportunities: [opportunity('frozen', 'Show the next event, not the scooter', 3, 2)],
          },
        },
        {
          title: 'Wait longer',
          minutes: 18,
          feel: [[-2, 'Nobody tells us anything'], -2],
          cells: {
            actions: ['Refreshes the tracker', 'Calls the shop'],
            touchpoints: [
              touchpoint('Shop number, nobody answers', 'phone', { key: 'call' }),
              touchpoint('Help chat', 'chat'),
            ],
            quotes: [{ text: 'We could have cooked by now.', who: ['Ben'] }],
            pains: [
              pain('late', 'Late, and nobody says so', 5, { frequency: 3, evidence: visits }),
            ],
            opportunities: [
              opportunity('late', 'Tell people first, with a new time and a drink on us', 5, 2),
            ],
            metrics: [metric('Orders more than 15 min late', 17, '%', sample)],
          },
        },
      ],
    },
    {
      title: 'Receive',
      steps: [
        {
          title: 'Meet the driver',
          minutes: 2,
          momentOfTruth: true,
          feel: [[1, 'He apologised before I could complain'], 0],
          cells: {
            actions: ['Runs down three floors', 'Gives a tip in coins'],
            touchpoints: [touchpoint('Handover at the door', 'delivery', { key: 'door' })],
            quotes: ['Sorry, the lift is broken!'],
            pains: [pain('bell', 'Driver cannot find the bell', 3, { evidence: visits })],
            opportunities: [opportunity('bell', 'Ask once how to reach the door', 3, 1)],
            metrics: [metric('Delivery satisfaction', 4.4, 'of 5', sample)],
          },
        },
        {
          title: 'Open the boxes',
          minutes: 3,
          feel: [2, [-1, 'Which one is mine?']],
          cells: {
            actions: ['Opens four boxes to find the right one'],
            touchpoints: [touchpoint('Box and receipt', 'print', { key: 'box' })],
            quotes: [{ text: 'Still steaming. Worth the wait.', who: ['Ana'] }],
            pains: [pain('label', 'Boxes look the same', 3, { who: ['Ben'] })],
            opportunities: [opportunity('label', 'Name and diet on every lid', 3, 1)],
          },
        },
      ],
    },
    {
      title: 'Enjoy',
      steps: [
        {
          title: 'Eat together',
          minutes: 45,
          feel: [2, 1],
          cells: {
            actions: ['Eats, shares, swaps slices'],
            touchpoints: [touchpoint('The pizza itself', 'custom:Product', { key: 'pizza' })],
            quotes: ['Okay, this vegan one is really good.'],
          },
        },
        {
          title: 'Remember it',
          minutes: 2,
          feel: [1, 0],
          cells: {
            actions: ['Gives stars, skips the comment', 'Saves the order for next Friday'],
            touchpoints: [
              touchpoint('“How was it?” message', 'mobile-app', { key: 'rating' }),
              touchpoint('Receipt with points', 'email'),
            ],
            quotes: [{ text: 'Same again next week?', who: ['Ana'] }],
            pains: [pain('deaf', 'Bad ratings never get an answer', 2, { evidence: interviews })],
            opportunities: [opportunity('deaf', 'Answer every low rating within a day', 4, 3)],
            metrics: [metric('Ordered again in 30 days', 38, '%', sample)],
          },
        },
      ],
    },
  ],
  links: [
    { from: 'story', to: 'search', label: 'looks it up' },
    { from: 'search', to: 'menu' },
    { from: 'menu', to: 'basket' },
    { from: 'basket', to: 'card' },
    { from: 'card', to: 'confirmed' },
    { from: 'confirmed', to: 'tracker' },
    { from: 'tracker', to: 'call', label: 'when late' },
    { from: 'door', to: 'box' },
    { from: 'rating', to: 'menu', kind: 'loop', label: 'next Friday' },
  ],
};
