using LaBelleCerise.Ordering.Payments;
using LaBelleCerise.Ordering.Payments.MultiSafepay;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments.MultiSafepay;

public sealed class ProviderStatusesTests
{
    public static TheoryData<string, string, bool> Table => new()
    {
        { "initialized", "Pending", false },
        { "uncleared", "Pending", false },
        { "reserved", "Pending", false },
        { "completed", "Paid", true },
        { "shipped", "Paid", true },
        { "partial_refunded", "Paid", true },
        { "refunded", "Cancelled", false },
        { "chargedback", "Cancelled", false },
        { "chargeback", "Cancelled", false },
        { "declined", "Failed", false },
        { "void", "Cancelled", false },
        { "cancelled", "Cancelled", false },
        { "expired", "Expired", false },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_status_has_its_meaning(string status, string state, bool isMoneyHere)
    {
        var meaning = ProviderStatuses.Find(status)!;
        Assert.Equal((state, isMoneyHere), (meaning.State.ToString(), meaning.IsMoneyHere));
    }

    [Fact]
    public void No_status_is_missing_from_this_table() => Assert.Equal(Table.Count, ProviderStatuses.Known.Count);

    [Theory]
    [MemberData(nameof(Table))]
    [Behaviour(5)]
    public void A_paid_payment_never_goes_back(string status, string state, bool isMoneyHere)
    {
        Assert.NotNull(state);
        var payment = Payment.Start(Guid.NewGuid(), "LBC-1", 1, 1000, "EUR", Shop.Start);
        payment.Learn(Reading("completed"), Shop.Start);
        payment.Learn(Reading(status), Shop.Start.AddMinutes(1));
        Assert.Equal(PaymentState.Paid, payment.State);
        Assert.Equal(status, payment.ProviderStatus);
        Assert.Equal(!isMoneyHere && status.Contains("ref", StringComparison.Ordinal), payment.Trouble is PaymentTrouble.Refunded && status == "refunded");
    }

    [Fact]
    public void A_word_that_nobody_told_us_about_changes_no_state()
    {
        var payment = Payment.Start(Guid.NewGuid(), "LBC-1", 1, 1000, "EUR", Shop.Start);
        payment.Learn(Reading("initialized"), Shop.Start);
        payment.Learn(Reading("pondering"), Shop.Start);
        Assert.Equal((PaymentState.Pending, PaymentTrouble.UnknownStatus), (payment.State, payment.Trouble));
        payment.Learn(Reading("completed"), Shop.Start);
        Assert.Equal((PaymentState.Paid, null), (payment.State, payment.Trouble));
    }

    private static ProviderReading Reading(string status) => new("LBC-1-1", "5", status, 1000, 0, "EUR", "MISTERCASH");
}
