using LaBelleCerise.Kernel.Security;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Modules.Tests.Kernel.Security;

public sealed class SignedTokensTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static readonly SignedTokens Tokens = With(1);

    [Fact]
    public void A_token_opens_the_row_and_version_that_it_was_made_for()
    {
        var id = Guid.NewGuid();
        var token = Tokens.Create("order", id, 3);
        Assert.Equal(54, token.Length);
        Assert.Equal(Uri.EscapeDataString(token), token);
        Assert.Equal((id, 3), Tokens.Read("order", token));
        Assert.Equal(token, Tokens.Create("order", id, 3));
        Assert.NotEqual(token, Tokens.Create("order", id, 4));
    }

    [Fact]
    public void No_changed_character_anywhere_is_accepted()
    {
        var token = Tokens.Create("order", Guid.NewGuid(), 1);
        Assert.NotNull(Tokens.Read("order", token));
        for (var i = 0; i < token.Length; i++)
        {
            foreach (var letter in Alphabet.Where(c => c != token[i]))
            {
                var tampered = string.Concat(token.AsSpan(0, i), letter.ToString(), token.AsSpan(i + 1));
                Assert.True(Tokens.Read("order", tampered) is null, $"{letter} at {i} was accepted");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("not base64 at all !!")]
    [InlineData("ééééééééééééééééééééééééééééééééééééééééééééééééééééééé")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData(null)]
    public void What_is_no_token_is_refused_without_an_error(string? token) => Assert.Null(Tokens.Read("order", token));

    [Theory]
    [InlineData("=")]
    [InlineData("==")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("AA")]
    public void A_token_with_something_added_is_refused(string tail) =>
        Assert.Null(Tokens.Read("order", Tokens.Create("order", Guid.NewGuid(), 1) + tail));

    [Fact]
    public void A_token_of_another_purpose_or_another_key_is_refused()
    {
        var token = Tokens.Create("order", Guid.NewGuid(), 1);
        Assert.Null(Tokens.Read("basket", token));
        Assert.Null(With(2).Read("order", token));
    }

    [Fact]
    public void A_keyed_hash_differs_by_value_purpose_and_key()
    {
        string[] hashes = [Tokens.KeyedHash("mail", "a@example.be"), Tokens.KeyedHash("mail", "b@example.be"), Tokens.KeyedHash("bank", "a@example.be"), With(2).KeyedHash("mail", "a@example.be")];
        Assert.Equal(4, hashes.Distinct().Count());
        Assert.Equal(hashes[0], Tokens.KeyedHash("mail", "a@example.be"));
    }

    private static SignedTokens With(byte key) => new(Options.Create(new SecurityOptions { TokenKey = Convert.ToBase64String([.. Enumerable.Repeat(key, 32)]) }));
}
