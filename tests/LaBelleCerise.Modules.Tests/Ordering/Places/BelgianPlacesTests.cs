using LaBelleCerise.Ordering.Places;

namespace LaBelleCerise.Modules.Tests.Ordering.Places;

public sealed class BelgianPlacesTests
{
    [Fact]
    public void Every_code_of_the_source_has_its_places()
    {
        Assert.Equal(1146, BelgianPlaces.Count);
        Assert.Equal(["Brielen", "Dikkebus", "Ieper", "Sint-Jan"], BelgianPlaces.For("8900"));
        Assert.Equal(["Wavre", "Limal"], BelgianPlaces.For(" 1300 ").OrderByDescending(p => p));
    }

    [Theory]
    [InlineData("1000", "nl", "Brussel")]
    [InlineData("1000", "fr", "Bruxelles")]
    [InlineData("1210", "nl", "Sint-Joost-ten-Node")]
    [InlineData("1180", "fr", "Uccle")]
    public void Brussels_speaks_the_visitors_language_first(string postcode, string culture, string first)
    {
        Assert.Equal(first, BelgianPlaces.For(postcode, culture)[0]);
        Assert.Equal(2, BelgianPlaces.For(postcode, culture).Count);
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("'; drop")]
    public void An_unknown_code_has_no_places_and_no_complaint(string? postcode)
    {
        Assert.Empty(BelgianPlaces.For(postcode));
        Assert.False(BelgianPlaces.Knows(postcode, "Ieper"));
    }

    [Theory]
    [InlineData("8900", "IEPER", true)]
    [InlineData("4000", "liege", true)]
    [InlineData("1080", "Molenbeek Saint Jean", true)]
    [InlineData("8900", "Gent", false)]
    public void A_place_is_known_whatever_its_case_or_accents(string postcode, string place, bool known) =>
        Assert.Equal(known, BelgianPlaces.Knows(postcode, place));
}
