using LaBelleCerise.Modules.Tests.Messaging.Newsletter;

namespace LaBelleCerise.Modules.Tests.Consent.Receipts;

internal static class ReceiptSteps
{
    /// <summary>Becomes a reader and downloads the first receipt by the link in the mail.</summary>
    public static async Task<string> GetReceipt(this Visitor visitor, string email)
    {
        await visitor.BecomeReader(email);
        var receipts = await visitor.Get(visitor.Shop.LinkIn(email, "Receipt"));
        return (await visitor.Follow(receipts, "#receipts a")).Body;
    }

    public static async Task<Page> Check(this Visitor visitor, string receipt, string path = "/nl/privacy/ontvangstbewijs-nagaan") =>
        await visitor.Submit(await visitor.Get(path), "#check-form", new { Receipt = receipt });
}
