/** @jest-environment jsdom */
import { asAssumed, type AssumedId } from "../../outlook-host/host/behaviours";
import { answerCall } from "../../outlook-host/host/calls";
import type { CallContext } from "../../outlook-host/host/calls/call";
import { CLIENTS } from "../../outlook-host/host/clients";
import { createItem, emptyMail } from "../../outlook-host/host/mail";
import { TENANTS } from "../../outlook-host/host/tenants";

const [tenant] = TENANTS;

function outlook(change: Partial<CallContext> = {}) {
  const context: CallContext = {
    item: createItem(1, emptyMail(tenant.sender)),
    client: CLIENTS.web,
    differs: asAssumed,
    sending: () => false,
    labels: tenant.labels,
    labelsEnabled: true,
    roamingSettings: new Map(),
    ...change,
  };
  const call = (id: number, parameters?: object): unknown =>
    answerCall(context, { ApiParams: parameters, MethodData: { ControlId: "x", DispatchId: id } }).wire;
  return { context, call };
}

const done = { error: false, errorCode: 0, data: null };
const given = (data: unknown) => ({ error: false, errorCode: 0, data });
const refused = (errorCode: number) => ({ error: true, errorCode });

test("a call that is not built is answered 5000, never left without an answer", () => {
  expect(outlook().call(12)).toEqual(refused(5000));
  expect(outlook().call(Number.NaN)).toEqual(refused(5000));
});

test("the subject is set and read", () => {
  const { call } = outlook();
  expect(call(17, { subject: "Hej" })).toEqual(done);
  expect(call(18)).toEqual(given("Hej"));
});

test("recipients are set, added to and read by field, and only those with an address", () => {
  const { call } = outlook();
  call(21, { recipientField: 1, recipientArray: [{ name: "A", address: "a@goteborg.se" }] });
  call(22, {
    recipientField: 1,
    recipientArray: [
      { name: "B", address: "b@example.com" },
      { name: "C", address: "" },
    ],
  });
  expect(call(15, { recipientField: 1 })).toEqual(
    given([
      { name: "A", address: "a@goteborg.se", recipientType: 2 },
      { name: "B", address: "b@example.com", recipientType: 3 },
    ]),
  );
  expect(call(15, { recipientField: 0 })).toEqual(given([]));
});

describe("labels", () => {
  test("are put on and read back; a mail without one has the empty string", () => {
    const { call } = outlook();
    expect(call(201)).toEqual(given(""));
    expect(call(200, { sensitivityLabelID: tenant.protectingLabel })).toEqual(done);
    expect(call(201)).toEqual(given(tenant.protectingLabel));
  });

  test("that are parents, or of another tenant, are refused and leave the mail as it was", () => {
    const { call } = outlook();
    const parent = tenant.labels.find(({ children }) => children !== null);
    expect(call(200, { sensitivityLabelID: parent?.id })).toEqual(refused(9063));
    expect(call(200, { sensitivityLabelID: TENANTS[1]?.protectingLabel })).toEqual(refused(9063));
    expect(call(201)).toEqual(given(""));
  });

  test("that are switched off are refused, and said to be off", () => {
    const { call } = outlook({ labelsEnabled: false });
    expect(call(202)).toEqual(given(false));
    expect([call(199), call(200, { sensitivityLabelID: tenant.protectingLabel }), call(201)]).toEqual([
      refused(9058),
      refused(9058),
      refused(9058),
    ]);
  });
});

test("session data is kept with the mail, up to 50 000 characters", () => {
  const { call } = outlook();
  expect(call(186, { name: "a" })).toEqual(refused(9050));
  expect(call(185, { name: "a", value: "1" })).toEqual(done);
  expect(call(186, { name: "a" })).toEqual(given("1"));
  expect(call(185, { name: "b", value: "x".repeat(50_000) })).toEqual(refused(9051));
  expect(call(187)).toEqual(given({ a: "1" }));
  expect(call(189, { name: "a" })).toEqual(done);
  expect(call(186, { name: "a" })).toEqual(refused(9050));
});

test("notifications have a key each, and there are five at most", () => {
  const { call, context } = outlook();
  const message = (key: number) => ({ key: String(key), type: 0, message: "Hej" });
  expect(call(33, message(1))).toEqual(done);
  expect(call(33, message(1))).toEqual(refused(9023));
  for (const key of [2, 3, 4, 5]) expect(call(33, message(key))).toEqual(done);
  expect(call(33, message(6))).toEqual(refused(9025));
  expect(call(35, message(6))).toEqual(refused(9025));
  expect(call(36, { key: "1" })).toEqual(done);
  expect(call(36, { key: "1" })).toEqual(refused(9024));
  expect(context.item.notifications.get()).toHaveLength(4);
});

test("replacing a notification that is not there adds it, as documented", () => {
  const { call, context } = outlook();
  expect(call(35, { key: "a", type: 0, message: "Hej" })).toEqual(done);
  expect(call(35, { key: "a", type: 0, message: "Hej igen" })).toEqual(done);
  expect(context.item.notifications.get()).toMatchObject([{ key: "a", message: "Hej igen" }]);
});

describe("on phones", () => {
  const phone = outlook({ client: CLIENTS.phone });

  test("one message stands above the mail, and another takes its place", () => {
    phone.call(33, { key: "a", type: 0, message: "Hej" });
    expect(phone.call(33, { key: "b", type: 0, message: "Hallå" })).toEqual(done);
    expect(phone.context.item.notifications.get()).toMatchObject([{ key: "b" }]);
  });

  test("the subject and the body can be read, but not the labels, and nothing of them can be changed", () => {
    expect(phone.call(18)).toEqual(given(""));
    expect(phone.call(37, { coercionType: 3 })).toMatchObject({ error: false });
    for (const id of [14, 17, 38, 199, 200, 201, 202]) expect(phone.call(id)).toEqual(refused(5000));
  });
});

test("an invitation tells when and where; a message has neither", () => {
  const { call, context } = outlook();
  expect(call(26)).toEqual(refused(5000));
  const meeting = { start: 1_795_000_000_000, end: 1_795_003_600_000, location: "Rum 4" };
  context.item.mail.update((mail) => ({ ...mail, meeting }));
  expect([call(24, { TimeProperty: 1 }), call(24, { TimeProperty: 2 }), call(26)]).toEqual([
    given(meeting.start),
    given(meeting.end),
    given("Rum 4"),
  ]);
  expect(call(154)).toMatchObject({ data: [{ displayName: "Rum 4" }] });
  expect(call(174)).toEqual(refused(5000));
});

test.each<[AssumedId, number, object | undefined, unknown]>([
  ["unlabelled-is-empty", 201, undefined, given(null)],
  ["labels-can-be-set-at-send", 200, { sensitivityLabelID: tenant.protectingLabel }, refused(9063)],
  ["headers-can-be-set-at-send", 152, { internetHeaderNameValuePairs: { "x-a": "1" } }, refused(9020)],
  ["body-is-a-document", 37, { coercionType: 3 }, given("")],
])("%s can be turned round", (id, callId, parameters, answer) => {
  const { call } = outlook({ differs: (one) => one === id, sending: () => true });
  expect(call(callId, parameters)).toEqual(answer);
});

test("internet headers are set, read by name, and removed", () => {
  const { call } = outlook();
  call(152, { internetHeaderNameValuePairs: { "x-a": "1", "x-b": "2" } });
  expect(call(151, { internetHeaderKeys: ["x-a", "x-c"] })).toEqual(given({ "x-a": "1" }));
  call(153, { internetHeaderKeys: ["x-a"] });
  expect(call(151, { internetHeaderKeys: ["x-a"] })).toEqual(given({}));
});

test("an attachment is removed by its id; one that is not there is an error", () => {
  const { call, context } = outlook();
  const file = { id: "1", name: "a.pdf", size: 1, contentType: "application/pdf" };
  context.item.mail.update((mail) => ({ ...mail, attachments: [file] }));
  expect(call(149)).toEqual(given([{ ...file, isInline: false, attachmentType: 0 }]));
  expect(call(20, { attachmentIndex: "2" })).toEqual(refused(9008));
  expect(call(20, { attachmentIndex: "1" })).toEqual(done);
  expect(call(149)).toEqual(given([]));
});
