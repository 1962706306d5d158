using CsCheck;
using LaBelleCerise.Catalog.Imports;

namespace LaBelleCerise.Modules.Tests.Catalog.Imports;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<p>Een</p><p>Twee</p>", "Een\nTwee")]
    [InlineData("a<br/>b &amp; c", "a\nb & c")]
    [InlineData("<script>alert(1)</script>ok", "ok")]
    [InlineData("<ScRiPt src=x>bad</sCrIpT >ok", "ok")]
    [InlineData("<style>p{}</style>x<!-- y -->z", "x z")]
    [InlineData("1 < 2 en 3 > 2", "1 < 2 en 3 > 2")]
    [InlineData("<img src=x onerror=alert(1)>", "")]
    [InlineData("<p", "")]
    public void Tags_go_and_words_stay(string html, string text) => Assert.Equal(text, PlainText.Of(html));

    [Fact]
    public void Any_text_ends_without_an_exception() => Gen.String.Sample(html => PlainText.Of(html).Length <= (html.Length * 2) + 2);
}
