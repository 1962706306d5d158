using LaBelleCerise.Ordering.Payments.MultiSafepay;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>One attempt to pay an order at the provider; a second attempt is another row of the same order, with the same amount and the same hold.</summary>
/// <remarks>Promise S19: no column for card, account, holder or token exists here.</remarks>
internal sealed class Payment
{
    /// <summary>After these the provider is asked again, counted from the first call; then hourly (reliability section 3, rule 3).</summary>
    private static readonly TimeSpan[] Checks = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15)];
    private static readonly TimeSpan Patience = TimeSpan.FromDays(7);
    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(30);

    private Payment()
    {
    }

    public Guid Id { get; private set; }

    public Guid OrderId { get; private set; }

    /// <summary>From 1.</summary>
    public int Attempt { get; private set; }

    /// <summary>What the provider knows it by; unique for ever.</summary>
    public string ProviderOrderId { get; private set; } = "";

    /// <summary>Frozen at the start: euro cents.</summary>
    public long AmountInCents { get; private set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = "";

    public PaymentState State { get; private set; }

    /// <summary>The provider's last word.</summary>
    public string? ProviderStatus { get; private set; }

    /// <summary>The code of the method that was used.</summary>
    public string? Method { get; private set; }

    public string? TransactionId { get; private set; }

    /// <summary>What the provider says went back: euro cents.</summary>
    public long RefundedInCents { get; private set; }

    /// <summary>The payment page while it can be paid on; emptied afterwards.</summary>
    public string? PageUrl { get; private set; }

    public PaymentTrouble? Trouble { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? AskedAt { get; private set; }

    public DateTimeOffset? PaidAt { get; private set; }

    /// <summary>When the provider is asked again; null when its word is final.</summary>
    public DateTimeOffset? CheckAt { get; private set; }

    /// <summary>How often it was asked.</summary>
    public int CheckCount { get; private set; }

    /// <summary>When the provider is told to close the page; null when it need not be.</summary>
    public DateTimeOffset? StopAt { get; private set; }

    /// <summary>Whether it was told so.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Grows with each change; of two at once, one reads again.</summary>
    public long Version { get; private set; }

    /// <summary>Whether money may still come in by it as far as we know.</summary>
    public bool IsOpen => State is PaymentState.Created or PaymentState.Asked or PaymentState.Unknown or PaymentState.Pending;

    /// <summary>Whether the call that opens the page is under way right now.</summary>
    public bool IsBeingAsked(DateTimeOffset now) => State is PaymentState.Asked && now - AskedAt < CallLimit;

    public static Payment Start(Guid orderId, string orderNumber, int attempt, long amountInCents, string currency, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        OrderId = orderId,
        Attempt = attempt,
        ProviderOrderId = $"{orderNumber}-{attempt}",
        AmountInCents = amountInCents,
        Currency = currency,
        State = PaymentState.Created,
        CreatedAt = at,
        Version = 1,
    };

    /// <summary>The provider is being asked for a page; the first check is due whatever becomes of the call.</summary>
    public void Ask(DateTimeOffset at) => Change(PaymentState.Asked, () => (AskedAt, CheckAt) = (at, at + Checks[0]));

    /// <summary>The page is there.</summary>
    public void Open(string pageUrl) => Change(PaymentState.Pending, () => PageUrl = pageUrl);

    /// <summary>No answer: it may exist at the provider.</summary>
    public void LoseSight() => Change(PaymentState.Unknown, () => { });

    /// <summary>It never came to be at the provider, or the provider refused to open it.</summary>
    public void Fail() => Change(PaymentState.Failed, Close);

    /// <summary>Takes over the provider's word; a paid payment never goes back, and money that went back never comes again: such a word is older than what is known.</summary>
    public void Learn(ProviderReading reading, DateTimeOffset at)
    {
        if (reading.AmountRefundedInCents < RefundedInCents)
        {
            return;
        }

        var meaning = ProviderStatuses.Find(reading.Status);
        var state = meaning is null || State is PaymentState.Paid ? State : meaning.State;
        Change(state, () =>
        {
            (ProviderStatus, TransactionId, RefundedInCents) = (reading.Status, reading.TransactionId ?? TransactionId, reading.AmountRefundedInCents);
            Method = reading.Method ?? Method;
            Trouble = TroubleAfter(meaning);
            PaidAt = state is PaymentState.Paid ? PaidAt ?? at : PaidAt;
            if (!IsOpen)
            {
                Close();
            }
        });
    }

    /// <summary>The provider says that another amount came in: its word is kept, the payment is not paid.</summary>
    public void Distrust(ProviderReading reading)
    {
        (ProviderStatus, TransactionId, Method) = (reading.Status, reading.TransactionId ?? TransactionId, reading.Method ?? Method);
        Flag(PaymentTrouble.AmountDiffers);
    }

    /// <summary>Staff must look; with another amount nothing automatic happens any more.</summary>
    public void Flag(PaymentTrouble trouble) => Change(State, () =>
    {
        Trouble = trouble;
        CheckAt = trouble is PaymentTrouble.AmountDiffers ? null : CheckAt;
    });

    /// <summary>Staff looked.</summary>
    public void ClearTrouble() => Change(State, () => Trouble = null);

    /// <summary>The provider was asked; the next time is by the table, counted from the first call.</summary>
    public void NextCheck(DateTimeOffset at) => Change(State, () =>
    {
        CheckCount++;
        var first = AskedAt ?? CreatedAt;
        var next = Checks.Select(gap => first + gap).FirstOrDefault(due => due > at);
        CheckAt = !IsOpen || at - first > Patience ? null : next == default ? at + TimeSpan.FromHours(1) : next;
    });

    /// <summary>The provider is to close the page, for another attempt took its place or the order is no more.</summary>
    public void Stop(DateTimeOffset at) => Change(State, () => StopAt = at);

    /// <summary>The provider closed it, or would not because it is paid or unknown there.</summary>
    public void MarkStopped() => Change(State, () => (StopAt, IsStopped, PageUrl) = (null, true, null));

    private PaymentTrouble? TroubleAfter(ProviderStatus? meaning) => meaning switch
    {
        null => PaymentTrouble.UnknownStatus,
        { Trouble: { } trouble } => trouble,
        _ => Trouble is PaymentTrouble.UnknownStatus ? null : Trouble,
    };

    private void Close() => (PageUrl, CheckAt) = (null, null);

    private void Change(PaymentState state, Action change)
    {
        State = state;
        change();
        Version++;
    }
}
