using LaBelleCerise.Kernel.PersonalData;
using MimeKit;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>Reads one bare e-mail address and nothing around it: no name, no second address, no line break.</summary>
internal static class EmailAddress
{
    public static MailboxAddress? Parse(string? typed) =>
        MailboxName.IsOne(typed) && MailboxAddress.TryParse(typed, out var address) && address.Address == typed
            ? new MailboxAddress(null, typed)
            : null;
}
