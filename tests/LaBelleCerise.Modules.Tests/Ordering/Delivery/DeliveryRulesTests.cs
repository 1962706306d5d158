using LaBelleCerise.Ordering.Delivery;

namespace LaBelleCerise.Modules.Tests.Ordering.Delivery;

public sealed class DeliveryRulesTests
{
    public static TheoryData<string, string, string> Broken { get; } = new()
    {
        { "home only", "OneWayReason", "OneWay" },
        { "two carriers to a point", "OneWayReason", "OneWay" },
        { "nothing", "HomeIsOn", "NoWay" },
        { "negative price", "LockerInCents", "PriceWrong" },
        { "price of a typing error", "HomeInCents", "PriceWrong" },
        { "free from less than nothing", "FreeFromInCents", "FreeFromWrong" },
        { "too heavy for the carrier", "HomeMostGrams", "WeightWrong" },
        { "no weight at all", "LockerMostGrams", "WeightWrong" },
        { "outside the union", "AbroadInCents", "PriceWrong" },
        { "abroad without home", "AbroadInCents", "AbroadNeedsHome" },
        { "never open", "WorkingDays", "NoDays" },
        { "never brought", "CarrierDays", "NoDays" },
        { "brought before it left", "CarrierWorkingDays", "CarrierWorkingDaysWrong" },
        { "unreadable days", "ClosedDays", "ClosedDaysWrong" },
    };

    [Theory, Promise("S47"), MemberData(nameof(Broken))]
    public void Settings_that_break_the_law_or_the_shop_are_refused_with_the_reason(string what, string property, string reason)
    {
        var problem = Assert.Single(new DeliveryRules().Check(Of(what)));
        Assert.Equal((property, reason), (problem.Property, problem.Reason));
    }

    [Theory]
    [InlineData("as configured")]
    [InlineData("home and a locker")]
    [InlineData("home only, with a reason")]
    public void A_choice_or_a_recorded_reason_passes(string what) => Assert.Empty(new DeliveryRules().Check(Of(what)));

    private static DeliveryOptions Of(string what) => what switch
    {
        "home only" => new() { PointIsOn = false, LockerIsOn = false, PickupIsOn = false },
        "home only, with a reason" => new() { PointIsOn = false, LockerIsOn = false, PickupIsOn = false, OneWayReason = "Meubelen passen in geen afhaalpunt." },
        "home and a locker" => new() { PointIsOn = false, PickupIsOn = false },
        "two carriers to a point" => new() { HomeIsOn = false, LockerIsOn = false },
        "nothing" => new() { HomeIsOn = false, PointIsOn = false, LockerIsOn = false, PickupIsOn = false, OneWayReason = "Zomaar een reden." },
        "negative price" => new() { LockerInCents = -1 },
        "price of a typing error" => new() { HomeInCents = 495_00_00 },
        "free from less than nothing" => new() { FreeFromInCents = -1 },
        "too heavy for the carrier" => new() { HomeMostGrams = 30_001 },
        "no weight at all" => new() { LockerMostGrams = 0 },
        "outside the union" => new() { AbroadInCents = new() { ["US"] = 1000 } },
        "abroad without home" => new() { HomeIsOn = false, AbroadInCents = new() { ["NL"] = 1000 } },
        "never open" => new() { WorkingDays = Weekdays.None },
        "never brought" => new() { CarrierDays = Weekdays.None },
        "brought before it left" => new() { CarrierWorkingDays = 0 },
        "unreadable days" => new() { ClosedDays = "kerst" },
        _ => new(),
    };
}
