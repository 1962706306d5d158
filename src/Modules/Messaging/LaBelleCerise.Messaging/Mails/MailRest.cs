using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Whether a mail is about data that rest: then it is written down and stays, until the restriction ends (law N9, ADR 0040).</summary>
internal sealed class MailRest(IRestrictionGate restrictions)
{
    public async Task<bool> Holds(MailOrigin origin, MailAddressee to, CancellationToken cancellation) => origin.Kind switch
    {
        // What a law makes us say: about the right itself, and the receipt of a withdrawal.
        _ when MailKinds.IsAboutRights(origin.Kind) => false,
        MailKind.WithdrawalReceived => false,
        // Whoever signs in, answers or orders anew does so at their own request; what they ordered before rests.
        _ when MailKinds.OrderName(origin.Kind) is not null => await restrictions.OfOrder(origin.SubjectId, cancellation) is not null,
        _ when MailKinds.IsAboutNewsletter(origin.Kind) => await restrictions.OfPerson(to.Email, accountId: null, cancellation) is not null,
        _ => false,
    };
}
