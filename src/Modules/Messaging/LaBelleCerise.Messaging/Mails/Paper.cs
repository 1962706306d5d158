using LaBelleCerise.Ordering.Contracts;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>A file that goes with mails, the same for everybody, kept once under its hash however many mails carry it.</summary>
internal sealed class Paper
{
    /// <summary>SHA-256 of name, type and content.</summary>
    public required string Hash { get; init; }

    public required string FileName { get; init; }

    public required string MediaType { get; init; }

    public required string Content { get; init; }

    public static Paper Of(OrderPaper paper) => new()
    {
        Hash = ContentHash.Of([paper.FileName, paper.MediaType, paper.Content]),
        FileName = paper.FileName,
        MediaType = paper.MediaType,
        Content = paper.Content,
    };
}
