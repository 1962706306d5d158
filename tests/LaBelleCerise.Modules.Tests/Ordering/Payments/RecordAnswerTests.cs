using LaBelleCerise.Ordering.Payments;
using LaBelleCerise.Ordering.Payments.MultiSafepay;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments;

public sealed class RecordAnswerTests(Shop shop) : IClassFixture<Shop>
{
    private readonly Till till = new(shop);

    [Fact, Behaviour(5)]
    public async Task In_whatever_order_the_provider_speaks_a_paid_payment_stays_paid()
    {
        foreach (var words in Orders(["initialized", "completed", "cancelled", "expired"]))
        {
            var (order, payment) = await Asked();

            foreach (var word in words)
            {
                await shop.Send(new RecordAnswer(payment.Id, Said(payment, word)));
            }

            Assert.Equal((string.Join(' ', words), PaymentState.Paid), (string.Join(' ', words), Assert.Single(await till.Payments(order)).State));
        }
    }

    [Fact, Behaviour(5)]
    public async Task An_answer_that_was_overtaken_takes_back_no_refund()
    {
        var (order, payment) = await Asked();
        await shop.Send(new RecordAnswer(payment.Id, Said(payment, "completed")));
        await shop.Send(new RecordAnswer(payment.Id, Refunded(payment, "partial_refunded", 500)));

        await shop.Send(new RecordAnswer(payment.Id, Said(payment, "completed")));
        var known = Assert.Single(await till.Payments(order));
        Assert.Equal((PaymentState.Paid, 500, "partial_refunded"), (known.State, known.RefundedInCents, known.ProviderStatus));

        await shop.Send(new RecordAnswer(payment.Id, Refunded(payment, "refunded", 1495)));
        Assert.Equal(1495, Assert.Single(await till.Payments(order)).RefundedInCents);
    }

    [Fact]
    public async Task No_answer_is_unknown_and_never_failed()
    {
        var (_, payment) = await Asked();

        Assert.Equal(PaymentState.Unknown, (await shop.Send(new RecordAnswer(payment.Id, new ProviderAnswer.NoAnswer()))).State);
        Assert.Equal(PaymentState.Unknown, (await shop.Send(new RecordAnswer(payment.Id, new ProviderAnswer.NotThere()))).State);
        await shop.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(PaymentState.Failed, (await shop.Send(new RecordAnswer(payment.Id, new ProviderAnswer.NotThere()))).State);
    }

    [Fact]
    public async Task A_page_that_comes_late_opens_an_unknown_payment_and_no_settled_one()
    {
        var (_, payment) = await Asked();
        await shop.Send(new RecordAnswer(payment.Id, new ProviderAnswer.NoAnswer()));
        Assert.Equal((PaymentState.Pending, "https://pay.example/1"), await PageMade(payment));

        await shop.Send(new RecordAnswer(payment.Id, Said(payment, "completed")));

        Assert.Equal((PaymentState.Paid, null), await PageMade(payment));
    }

    [Theory]
    [InlineData(1494, "EUR", null)]
    [InlineData(1496, "EUR", null)]
    [InlineData(1495, "USD", null)]
    [InlineData(1495, "EUR", "LBC-SOMEONE-1")]
    public async Task What_is_not_ours_to_the_cent_is_not_believed(long amount, string currency, string? reference)
    {
        var (_, payment) = await Asked();

        var outcome = await shop.Send(new RecordAnswer(
            payment.Id, new ProviderAnswer.OrderRead(new ProviderReading(reference ?? payment.ProviderOrderId, "1", "completed", amount, 0, currency, "MISTERCASH"))));

        Assert.Equal(PaymentTrouble.AmountDiffers, outcome.Trouble);
        Assert.NotEqual(PaymentState.Paid, outcome.State);
    }

    [Fact]
    public async Task A_word_that_nobody_knows_changes_no_state_and_is_shown_to_staff()
    {
        var (_, payment) = await Asked();
        await shop.Send(new RecordAnswer(payment.Id, Said(payment, "initialized")));

        var outcome = await shop.Send(new RecordAnswer(payment.Id, Said(payment, "teleported")));

        Assert.Equal((PaymentState.Pending, PaymentTrouble.UnknownStatus), (outcome.State, outcome.Trouble));
        Assert.Null((await shop.Send(new RecordAnswer(payment.Id, Said(payment, "initialized")))).Trouble);
    }

    private static ProviderAnswer.OrderRead Refunded(Payment payment, string word, long refunded) =>
        new(new ProviderReading(payment.ProviderOrderId, "1", word, payment.AmountInCents, refunded, "EUR", "MISTERCASH"));

    private async Task<(PlacedOrder Order, Payment Payment)> Asked()
    {
        var order = await till.Place();
        await shop.Send(new BeginPayment(order.Id, IsAnew: false));
        return (order, Assert.Single(await till.Payments(order)));
    }

    private async Task<(PaymentState, string?)> PageMade(Payment payment) =>
        await shop.Send(new RecordAnswer(payment.Id, new ProviderAnswer.PageMade("https://pay.example/1"))) is var outcome ? (outcome.State, outcome.PageUrl) : default;

    private static ProviderAnswer.OrderRead Said(Payment payment, string status) =>
        new(new ProviderReading(payment.ProviderOrderId, "1753953275109182", status, payment.AmountInCents, 0, payment.Currency, "MISTERCASH"));

    private static IEnumerable<List<string>> Orders(List<string> words) => words.Count == 0
        ? [[]]
        : words.SelectMany(word => Orders([.. words.Where(w => w != word)]).Select(rest => (List<string>)[word, .. rest]));
}
