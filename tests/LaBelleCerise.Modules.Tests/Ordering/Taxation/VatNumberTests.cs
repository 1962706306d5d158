using LaBelleCerise.Ordering.Taxation;

namespace LaBelleCerise.Modules.Tests.Ordering.Taxation;

public sealed class VatNumberTests
{
    [Theory]
    [InlineData("BE 0438.614.796", "BE", "BE0438614796")]
    [InlineData("438614796", "BE", "BE0438614796")]
    [InlineData("be(0)438-614-796", "NL", "BE0438614796")]
    [InlineData("1000000021", "BE", "BE1000000021")]
    [InlineData("DE 136 695 976", "DE", "DE136695976")]
    [InlineData("136695976", "DE", "DE136695976")]
    [InlineData("GR094259216", "GR", "EL094259216")]
    [InlineData("094259216", "GR", "EL094259216")]
    [InlineData("nl004495445b01", "BE", "NL004495445B01")]
    [InlineData("XI110305878", "IE", "XI110305878")]
    [InlineData("0438614796", "FR", "BE0438614796")]
    public void It_is_read_as_people_write_it(string typed, string country, string read) => Assert.Equal(read, VatNumber.Parse(typed, country)?.ToString());

    [Theory]
    [InlineData("BE0438614797", "BE")]
    [InlineData("BE2438614796", "BE")]
    [InlineData("CHE116281710", "CH")]
    [InlineData("GB980780684", "GB")]
    [InlineData("DE12345678", "DE")]
    [InlineData("'; DROP TABLE orders;--", "BE")]
    [InlineData("BE", "BE")]
    [InlineData("", "BE")]
    [InlineData(null, "BE")]
    public void What_cannot_be_one_is_none(string? typed, string country) => Assert.Null(VatNumber.Parse(typed, country));
}
