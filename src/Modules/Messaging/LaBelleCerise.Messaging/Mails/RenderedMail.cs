namespace LaBelleCerise.Messaging.Mails;

/// <summary>A mail as it leaves.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">The text part.</param>
/// <param name="Html">The HTML part; says the same.</param>
internal sealed record RenderedMail(string Subject, string Text, string Html)
{
    /// <summary>The papers that go with it.</summary>
    public IReadOnlyList<string> PaperHashes { get; init; } = [];
}
