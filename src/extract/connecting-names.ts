// extract: names of functions and classes that may open connections. Only their calls are handed to link: most calls of a handler are none.

export const mostLeads = 8;

const functions = /(?:^|_)(?:db|database|conn|connect|connection|engine|pool|redis|mongo|client|session|cursor|store|service|repo|repository|dao)(?:_|$)|(?:Db|DB|Database|Connection|Engine|Pool|Redis|Mongo|Client|Session|Service|Repository)$|^(?:getDb|connect|dbConnect|connectDB|openDb)/;
const classes = /^[A-Z]\w{0,60}(?:Service|Manager|Repository|Repo|Store|Storage|Client|DAO|Dao|Database|DB|Db|Handler|Agent|Pool|Engine|Cache|Connection|Connector|Adapter|Gateway|Helper)$|^(?:Database|DB|Db)$/;

/** Whether a call of that name may make a connection. */
export function mayLead(name: string): boolean {
  return name.length > 2 && name.length < 60 && (classes.test(name) || (functions.test(name) && !/^[A-Z]/.test(name)));
}

export function maker(name: string): string {
  return name.replaceAll('()', '').split('.').slice(-2).join('.').replace(/^(?:motor_asyncio|mongo_client|asyncio|engine|create)\./, '').slice(0, 60);
}
