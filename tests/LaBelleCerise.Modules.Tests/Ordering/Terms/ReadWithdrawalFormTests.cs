namespace LaBelleCerise.Modules.Tests.Ordering.Terms;

public sealed class ReadWithdrawalFormTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/modelformulier-herroeping", "Modelformulier voor herroeping")]
    [InlineData("/fr/formulaire-de-retractation", "Modèle de formulaire de rétractation")]
    [InlineData("/de/muster-widerrufsformular", "Muster-Widerrufsformular")]
    [InlineData("/en/withdrawal-form", "Model withdrawal form")]
    public async Task The_model_form_stands_alone_in_every_language_addressed_to_the_shop(string address, string name)
    {
        var page = await shop.Read(address, name);
        Assert.Contains("Media Service bv (La Belle Cerise), Stationsstraat 19, 8900 Ieper", page.Text, StringComparison.Ordinal);
        Assert.Equal(7, page.All("article li").Count);
    }
}
