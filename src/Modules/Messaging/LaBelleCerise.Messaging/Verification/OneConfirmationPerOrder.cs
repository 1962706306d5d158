using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Verification;
using LaBelleCerise.Messaging.Mails;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Verification;

/// <summary>V8: each order was acknowledged by one mail, however often it was announced; mails that staff asked to repeat apart.</summary>
internal sealed class OneConfirmationPerOrder(MessagingDb db) : IInvariant
{
    public string Id => "V8";

    public string Sentence => "one confirmation mail per order";

    public async Task<Finding> Examine(VerificationInput input, CancellationToken cancellation)
    {
        var perOrder = await db.Open<Mail>(Opening.ByLaw(Purpose.OrderStatus)).Where(m => m.Kind == MailKind.OrderPlaced && !m.IsRepeat)
            .GroupBy(m => m.SubjectId).Select(g => new { Order = g.Key, Mails = g.Count() }).ToListAsync(cancellation);
        return new Finding(perOrder.Sum(o => o.Mails), [.. perOrder.Where(o => o.Mails > 1).Select(o => $"order {o.Order} has {o.Mails} confirmation mails")]);
    }
}
