using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Modules.Tests.Consent.Rights;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;
using LaBelleCerise.Modules.Tests.Ordering;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Kernel.PersonalData;

/// <summary>A shop that knows two people alike: one asked it to let the data rest, the neighbour did not.</summary>
public sealed class RestingShop : Shop
{
    private Task<(Someone Resting, Someone Neighbour)>? two;

    /// <summary>Both, made once: bought, waiting for a transfer, written to us, subscribed.</summary>
    internal Task<(Someone Resting, Someone Neighbour)> Two() => two ??= MakeTwo();

    /// <summary>Someone whom every module knows.</summary>
    internal async Task<Someone> Make(string name)
    {
        var email = $"{name}.{Guid.NewGuid():N}@voorbeeld.be";
        using var visitor = NewVisitor();
        await visitor.BecomeReader(email);
        var form = await visitor.Get("/nl/contact");
        Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(form, "#contact-form", new { Name = name, Email = email, Message = "Een vraag." });
        var paid = await Place(email, name, PayWay.Online);
        await this.Pay(paid);
        var open = await Place(email, name, PayWay.Transfer);
        await Settle();
        return new(
            email, paid, open, await this.InMessaging(db => db.Open<Conversation>(Opening.ByLaw(Purpose.CustomerService)).Where(c => c.Email == email).Select(c => c.Id).SingleAsync()),
            await this.InMessaging(db => db.Open<Mail>(Opening.ByLaw(Purpose.OrderStatus)).Where(m => m.Recipient == email && m.Kind == MailKind.OrderPaid).Select(m => m.Id).SingleAsync()));
    }

    /// <summary>The person asks it, proves the mailbox, and every module has done it.</summary>
    internal async Task<Someone> LetRest(Someone person)
    {
        using var visitor = NewVisitor();
        await visitor.AskAndProve(Right.Restriction, person.Email);
        return person;
    }

    internal async Task<Order> Place(string email, string name, PayWay way)
    {
        var sku = await this.List();
        using var visitor = NewVisitor();
        await visitor.Add(sku);
        var review = await visitor.FillIn(new { Email = email, FirstName = name, LastName = "Peeters", PostalCode = "8900", City = "Ieper", Street = "Stationsstraat", Number = "12", Phone = "0470 12 34 56" });
        await visitor.Submit(review, "form#place-order", new { PayWay = $"{way}" });
        return Assert.Single(await this.OrdersOf(sku));
    }

    private async Task<(Someone Resting, Someone Neighbour)> MakeTwo()
    {
        var neighbour = await Make("buur");
        return (await LetRest(await Make("rust")), neighbour);
    }

    /// <summary>One of the two.</summary>
    internal sealed record Someone(string Email, Order Paid, Order Open, Guid Conversation, Guid Mail);
}
