using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Transfers;

namespace LaBelleCerise.Modules.Tests.Ordering.Transfers;

public sealed class StructuredMessageTests
{
    [Theory, Promise("S17")]
    [InlineData("1234567890", "+++123/4567/89002+++")]
    [InlineData("0903393375", "+++090/3393/37574+++")]
    [InlineData("0000000097", "+++000/0000/09797+++")] // nothing left over is written 97
    [InlineData("0000000000", "+++000/0000/00097+++")]
    public void The_last_two_digits_check_the_ten_before_by_97(string ten, string printed)
    {
        var digits = StructuredMessage.Complete(ten);
        Assert.Equal(printed, StructuredMessage.Printed(digits));
        Assert.Equal(digits, StructuredMessage.Read(printed));
        Assert.Equal(digits, StructuredMessage.Read($" *** {digits[..3]}/{digits[3..7]}/{digits[7..]} *** "));
        Assert.Null(StructuredMessage.Read(digits[..11] + (char)('0' + ((digits[11] - '0' + 1) % 10))));
    }

    [Fact]
    public void Ten_thousand_new_ones_all_check() =>
        Assert.All(Enumerable.Range(0, 10_000).Select(_ => StructuredMessage.New()), m => Assert.Equal(m, StructuredMessage.Read(StructuredMessage.Printed(m))));

    [Theory]
    [InlineData("4,95", 495L)]
    [InlineData("4.95", 495L)]
    [InlineData("€ 4,95", 495L)]
    [InlineData("4,9", 490L)]
    [InlineData("12", 1200L)]
    [InlineData("1.234,50", 123450L)]
    [InlineData("1,234.50", 123450L)]
    [InlineData("1.234", 123400L)]
    [InlineData("4,95 EUR", 495L)]
    [InlineData("0", 0L)]
    [InlineData("-4,95", null)]
    [InlineData("4,955,1", null)]
    [InlineData("1.23.45", null)]
    [InlineData("vier", null)]
    [InlineData("", null)]
    [InlineData("99999999999", null)]
    public void Amounts_are_read_as_people_type_them_and_kept_in_cents(string typed, long? cents) => Assert.Equal(cents, Euros.Read(typed));

    [Fact]
    public void The_code_for_banking_apps_says_what_the_standard_asks()
    {
        var lines = EpcCode.Payload("Media Service bv", "BE68 5390 0754 7034", 1495, "+++090/3393/37574+++").Split('\n');
        Assert.Equal(["BCD", "002", "1", "SCT", "", "Media Service bv", "BE68539007547034", "EUR14.95", "", "", "+++090/3393/37574+++"], lines);
        Assert.StartsWith("data:image/svg+xml;base64,", EpcCode.Picture(string.Join('\n', lines)), StringComparison.Ordinal);
    }
}
