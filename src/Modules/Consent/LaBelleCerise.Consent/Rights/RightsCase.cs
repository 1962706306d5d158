using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Rights;

/// <summary>Someone asks for a right; everything about it until it is answered, and the proof that it was.</summary>
/// <remarks>Its methods only move it when its state allows that and say whether they did; announcements are the handlers' part.</remarks>
internal sealed partial class RightsCase : IPersonRecord
{
    /// <summary>The letter of its numbers.</summary>
    public const char NumberKind = 'R';

    private readonly List<CaseEvent> events = [];

    private RightsCase()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>What the person can name: <c>R-7K3MQ2</c>.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The form that opened it; unique, so that a second post is the same post.</summary>
    public Guid FormId { get; private set; }

    public Right Right { get; private set; }

    public CaseChannel Channel { get; private set; }

    public CaseState State { get; private set; }

    /// <summary>Lower case; null once the person is forgotten.</summary>
    public string? Email { get; private set; }

    public string? Name { get; private set; }

    public Guid? AccountId { get; private set; }

    public string Culture { get; private set; } = "";

    /// <summary>In the person's own words.</summary>
    public string? Question { get; private set; }

    /// <summary>The orders that were found to be theirs.</summary>
    public IReadOnlyList<Guid> OrderIds { get; private set; } = [];

    public IReadOnlyList<string> OrderNumbers { get; private set; } = [];

    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>The last day of the answer, in Brussels.</summary>
    public DateOnly DueOn { get; private set; }

    public DateTimeOffset? ProvenAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>When the modules were asked to erase what telling of the erasure had left.</summary>
    public DateTimeOffset? SweptAt { get; private set; }

    /// <summary>What staff answered, or the reasons of a refusal.</summary>
    public string? Answer { get; private set; }

    /// <summary>Keyed hash of the mailbox once the person is forgotten: a second request can still be told from a first.</summary>
    public string? SubjectHash { get; private set; }

    /// <summary>Which asking of the modules counts.</summary>
    public long Round { get; private set; }

    /// <summary>Raising it revokes the links that were sent.</summary>
    public int LinkVersion { get; private set; }

    /// <summary>How many mails it asked for.</summary>
    public long Mails { get; private set; }

    /// <summary>The day on which staff were last reminded.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>Grows with each change; a stale page is refused by it.</summary>
    public long Version { get; private set; }

    public PersonSource Source { get; private set; }

    public DateTimeOffset CollectedAt { get; private set; }

    /// <summary>Never: a case is how a restriction is lifted.</summary>
    public bool IsRestricted { get; private set; }

    public IReadOnlyList<CaseEvent> Events => events;

    public bool IsOpen => State is not (CaseState.Answered or CaseState.Sweeping or CaseState.Erased or CaseState.Refused or CaseState.Lapsed);

    public DataSubject Subject => new(AccountId, Email is null ? [] : [Email], OrderIds, OrderNumbers);

    public static RightsCase Open(Guid formId, Right right, Asker who, CaseChannel channel, string? question, DateTimeOffset receivedAt, DateTimeOffset now)
    {
        var opened = new RightsCase
        {
            Id = Guid.CreateVersion7(now),
            Number = SpokenNumber.New(NumberKind),
            FormId = formId,
            Right = right,
            Channel = channel,
            State = CaseState.AwaitsProof,
            Email = who.Email.ToLowerInvariant(),
            Name = who.Name,
            AccountId = who.AccountId,
            Culture = who.Culture,
            Question = question,
            ReceivedAt = receivedAt,
            DueOn = RightsTerm.DueOn(receivedAt),
            LinkVersion = 1,
            Source = who.AccountId is null ? PersonSource.Contact : PersonSource.Registration,
            CollectedAt = now,
        };
        opened.Happened(CaseEventKind.Received, now);
        return opened;
    }

    /// <summary>Who asked is who reads the mailbox, or is signed in to the account.</summary>
    public bool Prove(DateTimeOffset now)
    {
        if (State is not CaseState.AwaitsProof)
        {
            return false;
        }

        ProvenAt = now;
        // Correcting and taking back a consent is done in the account or by people; for the rest the data are found first.
        State = Right is Right.Rectification or Right.Withdrawal ? CaseState.AwaitsStaff : CaseState.Gathering;
        Round++;
        Happened(CaseEventKind.Proven, now);
        return true;
    }

    /// <summary>The modules answered and named orders that were not known: they are asked again, with these.</summary>
    public void Widen(IEnumerable<Guid> orderIds, IEnumerable<string> orderNumbers)
    {
        (OrderIds, OrderNumbers) = ([.. OrderIds.Union(orderIds)], [.. OrderNumbers.Union(orderNumbers)]);
        Round++;
        Version++;
    }

    /// <summary>Everything is gathered.</summary>
    public void Gathered(DateTimeOffset now)
    {
        Happened(CaseEventKind.Gathered, now);
        switch (Right)
        {
            case Right.Erasure:
                State = CaseState.AwaitsDecision;
                break;
            case Right.Restriction or Right.Objection:
                Restrict(isOn: true);
                break;
            default:
                Close(CaseState.Answered, now);
                break;
        }
    }

    /// <summary>The person saw what an erasure does and wants it.</summary>
    public bool Confirm(DateTimeOffset now)
    {
        if (State is not CaseState.AwaitsDecision)
        {
            return false;
        }

        State = CaseState.Erasing;
        Round++;
        Happened(CaseEventKind.Confirmed, now);
        return true;
    }

    /// <summary>Every module left its receipt.</summary>
    public void Erased(DateTimeOffset now)
    {
        Happened(CaseEventKind.Erased, now);
        Close(CaseState.Sweeping, now);
    }

    /// <summary>The mails that told of it left long ago: the modules erase once more.</summary>
    public void Sweep(DateTimeOffset now)
    {
        SweptAt = now;
        Round++;
        Version++;
    }

    /// <summary>Staff answer in words.</summary>
    public bool Reply(string words, Guid staffId, string? staffName, DateTimeOffset now) => End(CaseState.Answered, CaseEventKind.Answered, words, staffId, staffName, now);

    /// <summary>Staff refuse; reasons are told, with the authority.</summary>
    /// <remarks>An objection that fails lets the data rest no longer: the lifting has its notice, like any other.</remarks>
    public bool Refuse(string reasons, Guid staffId, string? staffName, DateTimeOffset now)
    {
        if (!End(CaseState.Refused, CaseEventKind.Refused, reasons, staffId, staffName, now))
        {
            return false;
        }

        LiftsAt = IsRestrictionOn ? now + RightsTerm.NoticeOfLifting : null;
        return true;
    }

    /// <summary>Nobody proved the mailbox in time.</summary>
    public void Lapse(DateTimeOffset now)
    {
        Happened(CaseEventKind.Lapsed, now);
        Close(CaseState.Lapsed, now);
        Forget(hash: null);
        LinkVersion++;
    }

    /// <summary>Staff see it in red from now on.</summary>
    public void Remind(DateOnly today, DateTimeOffset now)
    {
        RemindedOn = today;
        Happened(CaseEventKind.Reminded, now);
    }

    /// <summary>The person fetched the answer.</summary>
    public void Fetch(string form, DateTimeOffset now) => Happened(CaseEventKind.Fetched, now, form);

    /// <summary>All stores were searched for what is left; the case then lets go of the person as well. Their link still opens the proof, in which nobody stands.</summary>
    public void Searched(string result, string hash, DateTimeOffset now)
    {
        Happened(CaseEventKind.Searched, now, result);
        State = CaseState.Erased;
        Forget(hash);
    }

    /// <summary>A month after its end a case needs nobody's name any more; one that still keeps data at rest does.</summary>
    public void LetGo(string hash)
    {
        Forget(hash);
        LinkVersion++;
    }

    /// <summary>A mail about how it stands; null when nobody is left to write to.</summary>
    public RightsMailRequested? Mail(string kind) =>
        Email is null ? null : new RightsMailRequested(Id, ++Mails, kind, Culture, Email, Number, LiftsAt is { } end && kind == "lifting" ? RightsTerm.DayOf(end) : DueOn, LinkVersion, Answer);

    private bool End(CaseState state, CaseEventKind kind, string words, Guid staffId, string? staffName, DateTimeOffset now)
    {
        if (!IsOpen || State is CaseState.Erasing or CaseState.Restricting)
        {
            return false;
        }

        Answer = words;
        events.Add(new CaseEvent { Id = Guid.CreateVersion7(now), CaseId = Id, Kind = kind, At = now, StaffId = staffId, StaffName = staffName });
        Close(state, now);
        return true;
    }

    private void Close(CaseState state, DateTimeOffset now)
    {
        (State, ClosedAt) = (state, now);
        Version++;
    }

    private void Forget(string? hash)
    {
        (Email, Name, AccountId, Question, Answer, SubjectHash) = (null, null, null, null, null, hash);
        (OrderIds, OrderNumbers) = ([], []);
        Version++;
    }

    private void Happened(CaseEventKind kind, DateTimeOffset at, string? detail = null)
    {
        events.Add(new CaseEvent { Id = Guid.CreateVersion7(at), CaseId = Id, Kind = kind, At = at, Detail = detail });
        Version++;
    }
}
