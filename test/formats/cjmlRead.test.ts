import { describe, expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import { checkInvariants } from '../../src/document/invariants';
import { personasInOrder } from '../../src/document/queries';
import { readCjml } from '../../src/formats/cjmlRead';
import { writeCjml } from '../../src/formats/cjmlWrite';
import { journey } from '../support/build';
import { mutate } from '../support/mutate';
import { seededRandom } from '../support/random';
import { readCjmlSoundly as read } from './readCjmlSoundly';

const published = `<CJML version="2.0"><actualJourney><journeyID>AJ1</journeyID>
<actors>
  <endUser actorID="Carl"><actorName>Carl</actorName></endUser>
  <serviceProvider actorID="Company A"><companyName>Bookis AS</companyName></serviceProvider>
</actors>
<touchpoints>
  <actualCommunicationPoint><touchpointID>TP1</touchpointID>
    <initiator><refersTo actorIDref="Carl"/><initiatorLabel>Orders a book</initiatorLabel></initiator>
    <receiver><refersTo actorIDref="Bookis"/><receiverLabel>Receives order</receiverLabel></receiver>
    <channel><channelName>Web</channelName></channel>
  </actualCommunicationPoint>
  <actualAction><touchpointID>TP2</touchpointID>
    <initiator><refersTo actorIDref="Carl"/><initiatorLabel>Reads</initiatorLabel></initiator>
  </actualAction>
</touchpoints></actualJourney></CJML>`;

const webTool = `<cjml><actors>
<actor id=1 name=Carl Smith role=end user/>
<actor id=2 name=Bank role=service provider/>
<communicationPoint senderId=2 receiverId=1 time=09:30><sender>Sends code</sender><receiver>Gets code</receiver></communicationPoint>
<action initiatorId=1 riskCategory=high time=09:31>Types the code</action>
<action initiatorId=7>Watches</action>
</cjml>`;

/** A plan and what became of it, whose actors are those of the plan. */
const planAndActual = `<CJML version="2.0">
<plannedJourney><journeyID>P1</journeyID><journeyTitle>Returning shoes</journeyTitle>
<actors><endUser actorID="a"><actorName>Ana</actorName></endUser>
<serviceProvider actorID="s"><companyName>Shoe shop</companyName></serviceProvider></actors>
<touchpoints><plannedAction><touchpointID>1</touchpointID>
<initiator><refersTo actorIDref="a"/><initiatorLabel>Packs the parcel</initiatorLabel></initiator></plannedAction>
</touchpoints></plannedJourney>
<actualJourney><journeyID>A1</journeyID><plannedReference>P1</plannedReference>
<actors><endUser actorIDref="a"/><serviceProvider actorIDref="s"/></actors>
<touchpoints><actualCommunicationPoint><touchpointID>D1</touchpointID><compliance>deviation</compliance>
<initiator><refersTo actorIDref="a"/><initiatorLabel>Asks for the label again</initiatorLabel></initiator>
<receiver><refersTo actorIDref="s"/></receiver><channel><channelName>Phone</channelName></channel>
</actualCommunicationPoint></touchpoints></actualJourney></CJML>`;

const swimlanes = `<cjml>
<actor id='1'><actorName>Ana</actorName><actorRole>customer</actorRole></actor>
<actor id='2'><actorName>Bank</actorName><actorRole>service provider</actorRole></actor>
<touchpoint id='t1' type="action"><initiator>Ana</initiator>
<initiatorDescription>Looks for a loan</initiatorDescription></touchpoint>
<touchpoint id='t2' type="communication"><initiator>Bank</initiator>
<initiatorDescription>Sends an offer</initiatorDescription><receiver>Ana</receiver>
<receiverDescription>Compares it</receiverDescription><channel>letter</channel></touchpoint>
</cjml>`;

describe('reading CJML', () => {
  test('actors that are those of another journey in the file keep their names', () => {
    const made = readCjml(planAndActual, countedIds('c'));
    const [plan, actual] = made.ok ? made.value.documents : [];
    expect(plan).toMatchObject({ title: 'Returning shoes', basis: 'planned', team: 'Shoe shop' });
    expect(actual).toMatchObject({ title: 'A1', basis: 'actual', team: 'Shoe shop' });
    const names = Object.values(actual?.personas ?? {}).map(({ name }) => name);
    expect(names).toEqual(['Ana']);
    expect(Object.values(actual?.cards ?? {})).toMatchObject([
      { text: 'Asks for the label again', details: 'Compliance: deviation' },
    ]);
    expect(made.ok && made.value.report).toEqual([]);
  });

  test('swimlanes say who beside what', () => {
    const { document, shape, report } = read(swimlanes);
    expect(document.team).toBe('Bank');
    expect(shape).toEqual([
      [
        '',
        [
          ['Looks for a loan', [['actions', 'Looks for a loan', null, []]]],
          ['Sends an offer', [['touchpoints', 'Sends an offer', 'print', []]]],
        ],
      ],
    ]);
    expect(Object.values(document.cards)[1]?.details).toBe('Received as: Compares it');
    expect(report).toEqual([]);
  });

  test('the published shape becomes a map, and its dangling reference is told', () => {
    const { document, shape, report } = read(published);
    expect(document).toMatchObject({ title: 'AJ1', basis: 'actual', team: 'Bookis AS' });
    expect(personasInOrder(document).map(([, { name }]) => name)).toEqual(['Carl']);
    expect(shape).toEqual([
      [
        '',
        [
          ['Orders a book', [['touchpoints', 'Orders a book', 'website', []]]],
          ['Reads', [['actions', 'Reads', null, []]]],
        ],
      ],
    ]);
    expect(Object.values(document.cards)[0]?.details).toBe(
      'Received as: Receives order\nTo: Bookis',
    );
    expect(report).toEqual([
      { line: 9, message: '“Bookis” is none of the actors of this journey.' },
    ]);
  });

  test('the older tool’s broken XML is read, and every guess has its line', () => {
    const { document, shape, report } = read(webTool, 'Phishing');
    expect(document).toMatchObject({ title: 'Phishing', basis: 'planned', team: 'Bank' });
    expect(personasInOrder(document).map(([, { name }]) => name)).toEqual(['Carl Smith']);
    expect(shape).toMatchObject([
      [
        '',
        [
          ['Sends code', [['touchpoints', 'Sends code', null, []]]],
          ['Types the code', [['actions', 'Types the code', null, []]]],
          ['Watches', [['actions', 'Watches', null, []]]],
        ],
      ],
    ]);
    expect(Object.values(document.cards).map(({ details }) => details)).toEqual([
      'Received as: Gets code\nTime: 09:30',
      'Time: 09:31\nRisk: high',
      'By: 7',
    ]);
    expect(report).toEqual([
      { line: 1, message: '<actors> is never closed.' },
      { line: 6, message: '“7” is none of the actors of this journey.' },
    ]);
  });

  test('phases hold their touchpoints by name, by reference and by nesting', () => {
    const { shape, report } = read(`<CJML><journey>
      <phases><phase id="p1" name="Find"/><phase id="p2"><phaseName>Buy</phaseName></phase></phases>
      <phase name="Use"><action>Unpacks</action></phase>
      <action phaseIDref="p2">Pays</action>
      <action><phase>find</phase>Looks</action>
      <action phaseIDref="p9">Waits</action>
    </journey></CJML>`);
    const names = (shape as [string, [string][]][]).map(([stage, steps]) => [
      stage,
      steps.map(([step]) => step),
    ]);
    expect(names).toEqual([
      ['Find', ['Looks', 'Waits']],
      ['Buy', ['Pays']],
      ['Use', ['Unpacks']],
    ]);
    expect(report).toContainEqual({ line: 6, message: 'There is no phase “p9”.' });
  });

  test('each journey becomes a map of its own', () => {
    const one = (name: string) =>
      `<plannedJourney><journeyName>${name}</journeyName><action>Pays</action></plannedJourney>`;
    const { documents } = read(`<CJML>${one('A')}${one('B')}</CJML>`);
    expect(documents.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  test.each([
    ['<html><body/></html>', 'This XML is not CJML.'],
    ['', 'This XML is not CJML.'],
    ['<CJML/>', 'This CJML has no touchpoints and no phases.'],
    [
      `<CJML>${'<action>x</action>'.repeat(1_001)}</CJML>`,
      'This journey has 1001 steps; a map holds 1000.',
    ],
  ])('%.40s is refused with a sentence', (text, message) => {
    const result = readCjml(text, countedIds('c'));
    expect(result.ok ? '' : result.problem.message).toBe(message);
  });

  test('damaged files are read or refused, never more', () => {
    const own = writeCjml(
      journey('Café')
        .with({ basis: 'actual' })
        .persona('Ana')
        .employee('Clerk')
        .stage('Buy', 'Order', 'Pay')
        .cell('touchpoints', 'Order', { text: 'Web & shop', channel: 'website', details: 'x' })
        .cell('actions', 'Pay', 'Pays')
        .emotion('Pay', 0.3)
        .build(),
    ).text;
    const originals = [own, published, webTool];
    for (let seed = 1; seed <= 900; seed++) {
      const text = mutate(originals[seed % 3] ?? '', seededRandom(seed));
      const result = readCjml(text, countedIds('c'));
      if (!result.ok) continue;
      for (const document of result.value.documents) {
        expect(checkInvariants(document), `seed ${seed}`).toEqual([]);
      }
    }
  });
});
