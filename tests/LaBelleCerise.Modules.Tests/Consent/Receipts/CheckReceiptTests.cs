using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LaBelleCerise.Consent;
using LaBelleCerise.Consent.Receipts;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Receipts;

public sealed class CheckReceiptTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/privacy/ontvangstbewijs-nagaan", "Dit bewijs is geldig: het komt van ons en er is niets aan veranderd.")]
    [InlineData("/fr/confidentialite/verifier-un-recu", "Ce reçu est valable : il vient de nous et rien n'a été modifié.")]
    [InlineData("/de/datenschutz/beleg-pruefen", "Dieser Beleg ist gültig: Er stammt von uns und ist unverändert.")]
    [InlineData("/en/privacy/check-receipt", "This receipt is valid: it comes from us and nothing was changed.")]
    public async Task Anyone_checks_a_receipt_without_account_script_or_cookie(string path, string valid)
    {
        using var visitor = shop.NewVisitor();
        var receipt = await visitor.GetReceipt(NewsletterSteps.NewEmail());
        using var stranger = shop.NewVisitor();
        stranger.AcceptsCookies = false;
        Assert.Equal(valid, (await stranger.Check("\n" + receipt + "\n", path)).One("#finding").TextContent.Trim());
        Assert.Empty(stranger.SetCookies);
    }

    [Fact]
    public async Task Every_byte_that_is_flipped_makes_it_invalid()
    {
        using var visitor = shop.NewVisitor();
        var bytes = Encoding.UTF8.GetBytes(await visitor.GetReceipt(NewsletterSteps.NewEmail()));
        await using var scope = shop.Services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<ReceiptDesk>();
        Assert.IsType<ReceiptFinding.Valid>(await desk.Check(Encoding.UTF8.GetString(bytes), TestContext.Current.CancellationToken));
        for (var i = 0; i < bytes.Length; i++)
        {
            foreach (var bit in (byte[])[1, 2, 4, 32])
            {
                bytes[i] ^= bit;
                Assert.False(await desk.Check(Encoding.UTF8.GetString(bytes), TestContext.Current.CancellationToken) is ReceiptFinding.Valid, $"byte {i}, bit {bit}");
                bytes[i] ^= bit;
            }
        }

        bytes[bytes.Length / 2] ^= 1;
        Assert.Equal("Dit bewijs is niet geldig: er is iets aan veranderd, of het is geen bewijs van ons.", (await visitor.Check(Encoding.UTF8.GetString(bytes))).One("#finding").TextContent.Trim());
    }

    [Fact]
    public async Task A_receipt_under_a_key_that_was_never_ours_is_told_apart()
    {
        using var visitor = shop.NewVisitor();
        var real = ReceiptText.Read(await visitor.GetReceipt(NewsletterSteps.NewEmail()))!.Value;
        using var forger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var signature = forger.SignData(ReceiptText.Signed(real.Facts), HashAlgorithmName.SHA256);
        Assert.Contains("sleutel die we niet kennen", (await visitor.Check(ReceiptText.Whole(real.Facts, "0123456789abcdef", signature))).One("#finding").TextContent, StringComparison.Ordinal);
        Assert.Contains("niet geldig", (await visitor.Check(ReceiptText.Whole(real.Facts, real.Key, signature))).One("#finding").TextContent, StringComparison.Ordinal);
        Assert.Contains("niet geldig", (await visitor.Check("hallo")).One("#finding").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anybody_can_check_with_the_published_key_and_standard_tools_alone()
    {
        using var visitor = shop.NewVisitor();
        using var json = JsonDocument.Parse(await visitor.GetReceipt(NewsletterSteps.NewEmail()));
        var published = (await visitor.Get("/nl/privacy/ontvangstbewijs-nagaan")).One("#keys dd code").TextContent;
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(published), out _);
        var signature = System.Buffers.Text.Base64Url.DecodeFromChars(json.RootElement.GetProperty("signature").GetString());
        Assert.True(key.VerifyData(Encoding.UTF8.GetBytes(json.RootElement.GetProperty("receipt").GetRawText()), signature, HashAlgorithmName.SHA256));
    }

    [Fact]
    public async Task A_new_key_signs_after_a_year_and_old_receipts_stay_valid()
    {
        using var visitor = shop.NewVisitor();
        var old = await visitor.GetReceipt(NewsletterSteps.NewEmail());
        await shop.RunJob("consent.renew-receipt-key");
        var before = (await visitor.Get("/nl/privacy/ontvangstbewijs-nagaan")).All("#keys dd").Count;
        await shop.Advance(TimeSpan.FromDays(366));
        await shop.RunJob("consent.renew-receipt-key");

        var young = await visitor.GetReceipt(NewsletterSteps.NewEmail());
        Assert.NotEqual(ReceiptText.Read(old)!.Value.Key, ReceiptText.Read(young)!.Value.Key);
        Assert.Contains("geldig: het komt van ons", (await visitor.Check(old)).One("#finding").TextContent, StringComparison.Ordinal);
        Assert.Contains("geldig: het komt van ons", (await visitor.Check(young)).One("#finding").TextContent, StringComparison.Ordinal);
        Assert.Equal(before + 1, (await visitor.Get("/nl/privacy/ontvangstbewijs-nagaan")).All("#keys dd").Count);
        await using var scope = shop.Services.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<ConsentDb>().ReceiptKeys.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        Assert.All(keys.Where(k => k.RetiredAt is not null), k => Assert.Equal("", k.SealedKey));
    }

    [Fact]
    public async Task The_end_of_the_chain_is_published_once_a_day()
    {
        using var visitor = shop.NewVisitor();
        await visitor.BecomeReader(NewsletterSteps.NewEmail());
        await shop.RunJob("consent.publish-ledger-root");
        await shop.RunJob("consent.publish-ledger-root");
        var root = (await visitor.Get("/nl/privacy/ontvangstbewijs-nagaan")).All("#roots dd")[0].TextContent;
        Assert.Matches("^[0-9a-f]{64}$", root);
    }
}
