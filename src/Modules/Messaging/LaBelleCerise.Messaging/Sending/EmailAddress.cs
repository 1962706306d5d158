using MimeKit;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>Reads one bare e-mail address and nothing around it: no name, no second address, no line break.</summary>
internal static class EmailAddress
{
    private const int Longest = 254;

    public static MailboxAddress? Parse(string? typed) =>
        typed is not null && typed.Length <= Longest && !typed.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is ',' or ';' or '<' or '>' or '"' or '(')
        && MailboxAddress.TryParse(typed, out var address) && address.Address == typed && address.Domain.Contains('.', StringComparison.Ordinal)
            ? new MailboxAddress(null, typed)
            : null;
}
