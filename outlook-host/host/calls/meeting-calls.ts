import { property } from "../json";
import { give, refuse, type CallTable } from "./call";

/*
 * What an invitation to a meeting has beside what every item has: when and where. Numbers and parameters: read in
 * @microsoft/office-js 1.1.110, outlook-web-16.01.debug.js, src/methods/getTime.ts, getLocation.ts and
 * getEnhancedLocations.ts. Its attendees are the fields 0 and 1 of the call that reads recipients, its organizer the
 * call that reads From.
 *
 * @behaviour meeting-calls
 */

const START = 1;
/** ooeOperationNotSupported: a message has no such thing. */
const NOT_SUPPORTED = 5000;

export const MEETING_CALLS: CallTable = {
  24: {
    name: "start|end.getAsync",
    answer: ({ item }, parameters) => {
      const { meeting } = item.mail.get();
      if (meeting === null) return refuse(NOT_SUPPORTED);
      return give(property(parameters, "TimeProperty") === START ? meeting.start : meeting.end);
    },
  },
  26: {
    name: "location.getAsync",
    answer: ({ item }) => {
      const { meeting } = item.mail.get();
      return meeting === null ? refuse(NOT_SUPPORTED) : give(meeting.location);
    },
  },
  154: {
    name: "enhancedLocation.getAsync",
    answer: ({ item }) => {
      const { meeting } = item.mail.get();
      if (meeting === null) return refuse(NOT_SUPPORTED);
      const { location } = meeting;
      if (location === "") return give([]);
      const identifier = { id: location, type: "custom" };
      return give([{ displayName: location, emailAddress: "", locationIdentifier: identifier }]);
    },
  },
};
