namespace LaBelleCerise.Consent.Rights;

/// <content>How a case lets data rest, and how that ends (GDPR art. 18, ADR 0040).</content>
internal sealed partial class RightsCase
{
    /// <summary>Whether this case keeps the person's data restricted.</summary>
    public bool IsRestrictionOn { get; private set; }

    /// <summary>What an objection is against: the key of a purpose; null for all that rests on our own interest.</summary>
    public string? ObjectsTo { get; private set; }

    /// <summary>When the restriction ends: the person was told and has until then to answer (art. 18(3)); null while nobody decided that.</summary>
    public DateTimeOffset? LiftsAt { get; private set; }

    /// <summary>Whether staff may decide that the data are used again.</summary>
    public bool CanLift => IsRestrictionOn && LiftsAt is null && State is not CaseState.Restricting;

    /// <summary>Says which purpose an objection is against (art. 21(1)).</summary>
    public void ObjectTo(string purpose) => ObjectsTo = Right is Right.Objection ? purpose : null;

    /// <summary>Every module marked its rows: an objection goes on to staff, who judge it while the data rest.</summary>
    public void Restricted(DateTimeOffset now)
    {
        Happened(IsRestrictionOn ? CaseEventKind.Restricted : CaseEventKind.Lifted, now);
        if (Right is Right.Objection && IsRestrictionOn)
        {
            (State, Version) = (CaseState.AwaitsStaff, Version + 1);
            return;
        }

        // An objection that failed stays one when the data are freed.
        Close(events.Exists(e => e.Kind is CaseEventKind.Refused) ? CaseState.Refused : CaseState.Answered, now);
    }

    /// <summary>Staff decide that processing goes on again: the person is told first, and it ends a week later.</summary>
    public bool Lift(string words, Guid staffId, string? staffName, DateTimeOffset now)
    {
        if (!CanLift)
        {
            return false;
        }

        Answer = words;
        events.Add(new CaseEvent { Id = Guid.CreateVersion7(now), CaseId = Id, Kind = CaseEventKind.Answered, At = now, StaffId = staffId, StaffName = staffName });
        LiftsAt = now + RightsTerm.NoticeOfLifting;
        Close(CaseState.Answered, now);
        return true;
    }

    /// <summary>The person ends it: nobody has to be told.</summary>
    public bool EndRest()
    {
        if (!IsRestrictionOn || State is not (CaseState.Answered or CaseState.Refused))
        {
            return false;
        }

        Restrict(isOn: false);
        return true;
    }

    /// <summary>The week is over.</summary>
    public bool EndNotice(DateTimeOffset now) => LiftsAt <= now && EndRest();

    private void Restrict(bool isOn)
    {
        (State, IsRestrictionOn, LiftsAt) = (CaseState.Restricting, isOn, null);
        Round++;
        Version++;
    }
}
