"""Two years of history in pandas: the same month ends, metrics, points and weights, read from the same file.

Usage: history.py WORKSPACE MODEL.json DAY,DAY,... RESULT.sqlite
Prints one JSON document: milliseconds, and per day the number of accounts, their mean score and the bands.
Written for the rows of the bench: no given figures, no switches, every policy "exclude".
"""

import json
import sqlite3
import sys
import time

import numpy as np
import pandas as pd

start = time.perf_counter()
workspace, model_file, day_list, result = sys.argv[1:5]
model = json.load(open(model_file))
days = [int(day) for day in day_list.split(",")]
db = sqlite3.connect(f"file:{workspace}?mode=ro", uri=True)


def table(sql, date=None):
    frame = pd.read_sql_query(sql, db)
    return frame.sort_values(date, kind="stable", ignore_index=True) if date else frame


accounts = table("SELECT id, seats, started_on, ended_on FROM accounts").set_index("id")
people = table("SELECT account_id, key FROM people")
usage = table("SELECT account_id, date, person, feature, events FROM usage", "date")
usage["person"] = usage["person"].astype("category")
usage["feature"] = usage["feature"].astype("category")
trainings = table("SELECT account_id, person, assigned_on, completed_on FROM trainings")
tickets = table(
    "SELECT account_id, opened_on, opened_minute, closed_on, closed_minute, category, failure, first_contact,"
    " reopened FROM tickets",
    "opened_on",
)
surveys = table("SELECT id, account_id, person, kind, answered_on, score FROM surveys", "answered_on")
invoices = table("SELECT account_id, issued_on, due_on, paid_on, amount_minor FROM invoices WHERE amount_minor >= 0")
subscriptions = table("SELECT account_id, started_on, ended_on, mrr_minor, seats FROM subscriptions")

tickets["hours"] = (
    ((tickets.closed_on - tickets.opened_on) * 1440 + tickets.closed_minute - tickets.opened_minute) / 60
).fillna((tickets.closed_on - tickets.opened_on) * 24.0).clip(lower=0)
earlier = tickets.sort_values(["account_id", "category", "opened_on"], kind="stable")
groups = earlier.groupby(["account_id", "category"])
before = groups["opened_on"].shift(1)
# Another ticket of the same day does not count: take what stands before all of that day.
before = before.where(before != earlier.opened_on).groupby(
    [earlier.account_id, earlier.category, earlier.opened_on]
).transform("first")
tickets["repeats"] = (earlier.opened_on - before <= 30).astype(float)


def window(frame, column, day, size):
    """Rows of (day - size, day] of a frame sorted by the column."""
    low, high = frame[column].searchsorted([day - size, day], side="right")
    return frame.iloc[low:high]


def rows(frame, column, low, high):
    return frame[(frame[column] > low) & (frame[column] <= high)]


first_use = usage.groupby("account_id")["date"].min()
first_of_all = usage["date"].min()


def metrics_at(day, index, seats):
    """Metric -> (values by account, rows behind them or None)."""
    out = {}
    used = usage.iloc[: usage["date"].searchsorted(day, side="right")]
    month = window(usage, "date", day, 30)
    persons = month.drop_duplicates(["account_id", "person"]).groupby("account_id").size()
    out["seatUtilisation"] = (100 * persons.reindex(index, fill_value=0) / seats, None)
    quarter = window(usage, "date", day, 90)
    recent = quarter.groupby("account_id")["events"].sum().reindex(index, fill_value=0)
    past = window(usage, "date", day - 90, 90).groupby("account_id")["events"].sum().reindex(index)
    out["usageTrend"] = (100 * (recent / past - 1), None)
    features = quarter["feature"].nunique()
    own = quarter.drop_duplicates(["account_id", "feature"]).groupby("account_id").size()
    out["featureBreadth"] = (100 * own.reindex(index, fill_value=0) / (features or np.nan), None)
    started = accounts.started_on.reindex(index)
    newest = used.groupby("account_id")["date"].max().reindex(index)
    out["daysSinceUse"] = (day - newest.fillna(started), None)
    first = first_use.reindex(index)
    first = first.where(first <= day).fillna(day)
    out["daysToFirstUse"] = ((first - started).clip(lower=0).where(started >= first_of_all), None)

    known = trainings[
        (trainings.assigned_on <= day)
        | (trainings.completed_on <= day)
        | (trainings.assigned_on.isna() & trainings.completed_on.isna())
    ]
    done = known.completed_on <= day
    out["trainingCompletion"] = (100 * done.groupby(known.account_id).mean().reindex(index), None)
    trained = known[done & known.person.notna()][["account_id", "person"]].drop_duplicates()
    seen = people.merge(trained, how="left", left_on=["account_id", "key"], right_on=["account_id", "person"])
    out["trainedPeople"] = (100 * seen.person.notna().groupby(seen.account_id).mean().reindex(index), None)

    opened = window(tickets, "opened_on", day, 180)
    count = window(tickets, "opened_on", day, 90).groupby("account_id").size().reindex(index, fill_value=0)
    out["ticketRate"] = (count / 3 * 100 / seats, None)
    closed = rows(tickets, "closed_on", day - 180, day)
    settled = closed[closed.closed_on <= day - 7]
    for key, frame, column, factor in [
        ("repeatContacts", opened, "repeats", 100),
        ("failureRate", opened, "failure", 100),
        ("firstContactResolution", settled, "first_contact", 100),
        ("reopenRate", closed.assign(reopened=(closed.reopened > 0).astype(float)), "reopened", 100),
    ]:
        grouped = frame.groupby("account_id")[column]
        out[key] = (factor * grouped.mean().reindex(index), grouped.count().reindex(index, fill_value=0))
    grouped = closed.groupby("account_id")["hours"]
    out["resolutionHours"] = (grouped.median().reindex(index), grouped.count().reindex(index, fill_value=0))

    year = window(surveys, "answered_on", day, 365)
    nps = year[year.kind == "nps"].sort_values(["answered_on", "id"]).drop_duplicates(["account_id", "person"], keep="last")
    out["recommendation"] = (nps.groupby("account_id")["score"].mean().reindex(index), None)
    csat = year[year.kind == "csat"]
    top = (csat.score >= 4).groupby(csat.account_id)
    out["csat"] = (100 * top.mean().reindex(index), top.count().reindex(index, fill_value=0))
    out["effort"] = (year[year.kind == "ces"].groupby("account_id")["score"].mean().reindex(index), None)

    issued = invoices[invoices.issued_on.fillna(invoices.due_on) <= day]
    due = issued[(issued.due_on > day - 365) & (issued.due_on <= day)]
    out["onTimePayment"] = (100 * (due.paid_on <= due.due_on).groupby(due.account_id).mean().reindex(index), None)
    late = (due.paid_on.where(due.paid_on <= day).fillna(day) - due.due_on).clip(lower=0)
    weighted = (late * due.amount_minor).groupby(due.account_id).sum()
    out["daysBeyondTerms"] = ((weighted / due.groupby("account_id")["amount_minor"].sum()).reindex(index), None)
    unpaid = ~(issued.paid_on <= day)
    overdue = (day - issued.due_on).where(unpaid & (issued.due_on < day), 0).clip(lower=0)
    out["oldestOverdue"] = (overdue.groupby(issued.account_id).max().reindex(index), None)

    def revenue(at):
        running = (subscriptions.started_on <= at) & ~(subscriptions.ended_on < at)
        return subscriptions[running].groupby("account_id")["mrr_minor"].sum().reindex(index)

    out["revenueTrend"] = (100 * (revenue(day).fillna(0) / revenue(day - 365) - 1), None)
    return out


def newest_of(day):
    """The newest date of each dataset up to the day; NaN where all is later."""

    def newest(*columns):
        found = [column[column <= day].max() for column in columns]
        return np.nanmax(found) if any(date == date for date in found) else np.nan

    return {
        "usage": newest(usage["date"]),
        "tickets": newest(tickets.opened_on, tickets.closed_on),
        "invoices": newest(invoices.issued_on, invoices.due_on, invoices.paid_on),
    }


dataset_of = {
    **dict.fromkeys(["seatUtilisation", "usageTrend", "featureBreadth", "daysSinceUse", "daysToFirstUse"], "usage"),
    **dict.fromkeys(
        ["ticketRate", "repeatContacts", "failureRate", "firstContactResolution", "resolutionHours", "reopenRate"],
        "tickets",
    ),
    **dict.fromkeys(["onTimePayment", "daysBeyondTerms", "oldestOverdue"], "invoices"),
}


def month(day):
    at = accounts[(accounts.started_on <= day) & ~(accounts.ended_on < day)]
    index = at.index
    running = subscriptions[(subscriptions.started_on <= day) & ~(subscriptions.ended_on < day)]
    seats = running.groupby("account_id")["seats"].sum(min_count=1).reindex(index).fillna(at.seats)
    newest = newest_of(day)
    values = metrics_at(day, index, seats)
    scores, live, out = {}, {}, {}
    for metric in model["metrics"]:
        key = metric["key"]
        value, n = values[key]
        value = value.to_numpy(dtype=float)
        gone = np.zeros(len(index), dtype=bool)
        dataset = dataset_of.get(key)
        age = metric["maximumAgeDays"]
        if dataset and (newest[dataset] != newest[dataset] or (age is not None and day - newest[dataset] > age)):
            value = np.full(len(index), np.nan)
        elif metric["minimumN"] is not None:
            few = n.to_numpy() < metric["minimumN"]
            value = np.where(few, np.nan, value)
            gone = few if dataset == "tickets" else gone
        points = np.array(metric["points"], dtype=float)
        known = ~np.isnan(value)
        scores[key] = np.where(known, np.interp(value, points[:, 0], points[:, 1]), 0.0)
        live[key], out[key] = known, gone
    return roll_up(index, values, scores, live, out, day)


def roll_up(index, values, scores, live, out, day):
    total, share, covered, applying = (np.zeros(len(index)) for _ in range(4))
    frame = {"account": index, "day": day}
    for dimension in model["dimensions"]:
        own = [metric for metric in model["metrics"] if metric["dimension"] == dimension["key"]]
        weight = sum(metric["weight"] * live[metric["key"]] for metric in own)
        everything = sum(metric["weight"] * ~out[metric["key"]] for metric in own)
        points = sum(metric["weight"] * live[metric["key"]] * scores[metric["key"]] for metric in own)
        score = np.divide(points, weight, out=np.full(len(index), np.nan), where=weight > 0)
        frame[dimension["key"]] = score
        total += np.where(weight > 0, dimension["weight"] * np.nan_to_num(score), 0)
        share += np.where(weight > 0, dimension["weight"], 0)
        applying += np.where(everything > 0, dimension["weight"], 0)
        part = np.divide(weight, everything, out=np.zeros(len(index)), where=everything > 0)
        covered += np.where(everything > 0, dimension["weight"] * part, 0)
    score = np.divide(total, share, out=np.full(len(index), np.nan), where=share > 0)
    coverage = np.divide(covered, applying, out=np.zeros(len(index)), where=applying > 0)
    cutoffs = model["cutoffs"]
    light = (score + 1e-9 >= cutoffs["amber"]).astype(int) + (score + 1e-9 >= cutoffs["green"]).astype(int)
    for cap in model["caps"]:
        struck = live[cap["metric"]] & (values[cap["metric"]][0].to_numpy(dtype=float) >= cap["value"])
        light = np.where(struck, np.minimum(light, {"red": 0, "amber": 1}[cap["band"]]), light)
    unknown = np.isnan(score) | (coverage + 1e-9 < model["minimumCoverage"])
    band = np.where(unknown, "unknown", np.array(["red", "amber", "green"])[light])
    return pd.DataFrame({**frame, "score": score, "band": band})


months = [month(day) for day in days]
with sqlite3.connect(result) as kept:
    pd.concat(months).to_sql("points", kept, index=False)
summary = [
    {
        "day": day,
        "accounts": len(own),
        "mean": None if own.score.isna().all() else own.score.mean(),
        "bands": own.band.value_counts().to_dict(),
    }
    for day, own in zip(days, months)
]
print(json.dumps({"ms": (time.perf_counter() - start) * 1000, "months": summary}))
