using LaBelleCerise.Ordering.Contracts;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>A part of a mail, drawn once as text and once as HTML.</summary>
internal abstract record MailBlock
{
    private MailBlock()
    {
    }

    /// <summary>A paragraph of our own words.</summary>
    internal sealed record Paragraph(string Words) : MailBlock;

    /// <summary>The one thing to do.</summary>
    internal sealed record Button(string Label, string Address) : MailBlock;

    /// <summary>A heading with lines below it: an address, a parcel number.</summary>
    internal sealed record Facts(string Heading, IReadOnlyList<string> Lines) : MailBlock;

    /// <summary>What was ordered.</summary>
    internal sealed record Goods(string Heading, IReadOnlyList<OrderedLine> Lines, string? More, IReadOnlyList<(string Name, long Cents, bool IsSum)> Totals) : MailBlock;

    /// <summary>What someone wrote, with its line breaks.</summary>
    internal sealed record Quote(string? Heading, string Words) : MailBlock;
}
