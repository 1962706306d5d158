using LaBelleCerise.Messaging.Hours;

namespace LaBelleCerise.Modules.Tests.Messaging.Hours;

public sealed class TypedHoursTests
{
    [Theory]
    [InlineData("9.00-12.00, 13.00-17.00", "9.00–12.00 13.00–17.00")]
    [InlineData("9-12", "9.00–12.00")]
    [InlineData("9u30–12u; 13:15 - 18h", "9.30–12.00 13.15–18.00")]
    [InlineData("", "")]
    public void Hours_are_read_as_people_type_them(string typed, string read) => Assert.Equal(read, string.Join(' ', TypedHours.Times(typed)!));

    [Theory]
    [InlineData("soms")]
    [InlineData("12-9")]
    [InlineData("9-12, 11-13")]
    [InlineData("13-17, 9-12")]
    [InlineData("9-25")]
    [InlineData("9.61-12")]
    public void Hours_that_make_no_sense_are_not_guessed(string typed) => Assert.Null(TypedHours.Times(typed));

    [Theory]
    [InlineData("24/12/2026-2/1/2027, 1/5/2027", 2)]
    [InlineData("25/12/2026", 1)]
    [InlineData("", 0)]
    [InlineData("31/2/2027", null)]
    [InlineData("2/1/2027-24/12/2026", null)]
    public void Closed_days_are_read_or_refused(string typed, int? count) => Assert.Equal(count, TypedHours.Days(typed)?.Count);
}
