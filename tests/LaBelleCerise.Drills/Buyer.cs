using System.Net;

namespace LaBelleCerise.Drills;

/// <summary>A guest who buys one thing and does not give up: what fails because the host died is sent again, as a browser's reload would.</summary>
public sealed class Buyer(DrillShop shop, IReadOnlyList<string> products, Random random) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly Visitor visitor = new(shop.BaseUrl);

    /// <summary>Buys; the number of the order, written in the journal before it is paid.</summary>
    public async Task<string> Buy(CancellationToken cancellation)
    {
        var basket = await FillBasket(cancellation);
        var details = await Persist(() => visitor.Follow(basket, ".receipt a.button--large"), cancellation);
        var review = await Persist(() => visitor.Submit(details, "#details", new
        {
            Email = $"koper-{Guid.NewGuid():N}@voorbeeld.be",
            FirstName = "An",
            LastName = "Peeters",
            PostalCode = "8900",
            City = "Ieper",
            Street = "Stationsstraat",
            Number = "19",
            Phone = "057 20 00 00",
        }), cancellation);
        var leaving = await Persist(() => visitor.Submit(review, "#place-order"), cancellation);
        var number = leaving.One("section.status strong").TextContent.Trim();
        await shop.Acknowledge(number);
        while (leaving.All("#to-provider").Count == 0)
        {
            await Task.Delay(Pause, cancellation);
            leaving = await Persist(() => visitor.Get(leaving.Url.PathAndQuery), cancellation);
        }

        // Most pay, some press cancel, some walk away.
        var fate = random.Next(10);
        if (fate < 9)
        {
            await shop.EndPaymentOf(number, fate < 8 ? "completed" : "void");
        }

        return number;
    }

    public void Dispose() => visitor.Dispose();

    private async Task<Page> FillBasket(CancellationToken cancellation)
    {
        while (true)
        {
            var product = await Persist(() => visitor.Get(products[random.Next(products.Count)]), cancellation);
            if (product.All(".add-to-basket").Count == 0)
            {
                continue;
            }

            var basket = await Persist(() => visitor.Submit(product, ".add-to-basket"), cancellation);
            if (basket.All(".receipt a.button--large").Count > 0)
            {
                return basket;
            }
        }
    }

    private static async Task<Page> Persist(Func<Task<Page>> step, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (true)
        {
            try
            {
                var page = await step();
                if ((int)page.Status < 500)
                {
                    return page.Status is HttpStatusCode.OK ? page : throw new InvalidOperationException($"{page.Url.AbsolutePath} answered {(int)page.Status}: {page.Text}");
                }
            }
            catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException && !patience.IsCancellationRequested)
            {
                // The host is down; it will be started again.
            }

            await Task.Delay(Pause, patience.Token);
        }
    }
}
