namespace LaBelleCerise.Messaging.Conversations;

/// <summary>What someone typed, without the control characters that no keyboard makes and no database keeps.</summary>
internal static class TypedText
{
    public static string Of(string? typed) => new([.. (typed ?? "").Where(c => !char.IsControl(c) || c is '\n' or '\r' or '\t')]);

    /// <summary>The same on one line, trimmed; null when nothing is left.</summary>
    public static string? LineOf(string? typed) => Mails.OneLine.Of(Of(typed)) is { Length: > 0 } line ? line : null;
}
