namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>One newsletter text in one language, sent to who is subscribed when it starts.</summary>
internal sealed class Campaign
{
    private Campaign()
    {
    }

    public Guid Id { get; private set; }

    public string Culture { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string Words { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When the last one was written; null while it runs.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>How many were written; sums without persons.</summary>
    public int Count { get; private set; }

    /// <summary>Who pressed the button.</summary>
    public Guid? StartedBy { get; private set; }

    public static Campaign Start(Guid id, string culture, string subject, string words, Guid? staff, DateTimeOffset now) =>
        new() { Id = id, Culture = culture, Subject = subject, Words = words, StartedBy = staff, StartedAt = now };

    public void Written(int more) => Count += more;

    public void End(DateTimeOffset now) => DoneAt = now;
}
