namespace LaBelleCerise.Drills;

/// <summary>A guest who buys one thing and does not give up: what fails because the host died is sent again, as a browser's reload would.</summary>
public sealed class Buyer(DrillShop shop, IReadOnlyList<string> products, Random random) : IDisposable
{
    private const int MostTries = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(2);
    private static readonly string[] Anew = ["#try-again", "#pay-again"];
    private Visitor visitor = shop.NewVisitor();

    /// <summary>Places an order; where it ends is the page before the provider's.</summary>
    public async Task<Page> Order(CancellationToken cancellation)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await Review(cancellation) is { } review)
            {
                var leaving = review.All("#place-order").Count == 0 ? review : await Persist(() => visitor.Submit(review, "#place-order"), cancellation);
                if (leaving.All("section.status").Count > 0)
                {
                    return leaving;
                }

                shop.Detours.Add($"{(int)leaving.Status} {leaving.Url.AbsolutePath}");
            }

            // Someone else had the last piece: another day, another visitor.
            visitor.Dispose();
            visitor = shop.NewVisitor();
        }

        throw new InvalidOperationException($"Nothing could be bought in {MostTries} tries.");
    }

    /// <summary>Goes as far as the button that places the order; null when the thing is sold out.</summary>
    public async Task<Page?> Review(CancellationToken cancellation)
    {
        if (await FillBasket(cancellation) is not { } basket)
        {
            return null;
        }

        var details = await Persist(() => visitor.Follow(basket, ".receipt a.button--large"), cancellation);
        return await Persist(() => visitor.Submit(details, "#details", Details), cancellation);
    }

    /// <summary>Presses the button once, whatever comes of it.</summary>
    public Task<Page> Place(Page review) => visitor.Submit(review, "#place-order");

    /// <summary>Looks at a page once.</summary>
    public Task<Page> Look(string path) => visitor.Get(path);

    /// <summary>Whether the page before the provider's has its link; after a kill it can take half a minute.</summary>
    public static bool CanLeave(Page page) => page.All("#to-provider").Count > 0;

    /// <summary>Writes the number in the journal and pays. Most pay at once, some cancel and pay again, some walk away.</summary>
    public Task Pay(Page leaving, CancellationToken cancellation) => Pay(leaving, random.Next(10) switch { < 8 => Fate.Pays, 8 => Fate.PaysAtTheSecondTry, _ => Fate.WalksAway }, cancellation);

    /// <summary>Writes the number in the journal and ends as told; returns the number.</summary>
    public async Task<string> Pay(Page leaving, Fate fate, CancellationToken cancellation)
    {
        var (page, isFirst) = await ToProvider(leaving, cancellation);
        var number = page.One("section.status strong").TextContent.Trim();
        await shop.Acknowledge(number, cancellation);
        if (fate is Fate.Pays)
        {
            await shop.EndPaymentOf(number, isFirst, "completed", cancellation);
        }
        else if (fate is Fate.PaysAtTheSecondTry)
        {
            await shop.EndPaymentOf(number, isFirst, "void", cancellation);
            var back = page.Url.AbsolutePath.Replace("/betalen/", "/betaling/", StringComparison.Ordinal);
            await ToProvider(await Persist(() => visitor.Get($"{back}?transactionid={number}-1"), cancellation), cancellation);
            await shop.EndPaymentOf(number, isFirst: false, "completed", cancellation);
        }

        return number;
    }

    public void Dispose() => visitor.Dispose();

    /// <summary>Looks again and presses what the page offers until the link to the provider is there.</summary>
    private async Task<(Page Page, bool IsFirst)> ToProvider(Page page, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        for (var isFirst = true; ;)
        {
            if (CanLeave(page))
            {
                return (page, isFirst);
            }

            if (Anew.FirstOrDefault(form => page.All(form).Count > 0) is { } form)
            {
                isFirst = false;
                page = await Persist(() => visitor.Submit(page, form), patience.Token);
            }
            else
            {
                await Task.Delay(LookAgainAfter, patience.Token);
                page = await Persist(() => visitor.Get(page.Url.PathAndQuery), patience.Token);
            }
        }
    }

    /// <summary>One piece of something in a basket; null when it is sold out.</summary>
    private async Task<Page?> FillBasket(CancellationToken cancellation)
    {
        var product = await Persist(() => visitor.Get(products[random.Next(products.Count)]), cancellation);
        if (product.All(".add-to-basket").Count == 0)
        {
            return null;
        }

        var basket = await Persist(() => visitor.Submit(product, ".add-to-basket"), cancellation);
        return basket.All(".receipt a.button--large").Count > 0 ? basket : null;
    }

    private static object Details => new
    {
        Email = $"koper-{Guid.NewGuid():N}@voorbeeld.be",
        FirstName = "An",
        LastName = "Peeters",
        PostalCode = "8900",
        City = "Ieper",
        Street = "Stationsstraat",
        Number = "19",
        Phone = "057 20 00 00",
    };

    private Task<Page> Persist(Func<Task<Page>> step, CancellationToken cancellation) => shop.Persist(step, cancellation);
}
