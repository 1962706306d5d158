using System.Buffers.Binary;
using LaBelleCerise.Accounts;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Accounts.Passwords;

public sealed class PasswordHashesTests
{
    [Fact]
    public async Task A_password_is_stored_with_the_work_that_is_asked_for_today()
    {
        await using var shop = new RealShop();
        await shop.InitializeAsync();
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        await using var scope = shop.Services.CreateAsyncScope();
        var hash = Convert.FromBase64String((await scope.ServiceProvider.GetRequiredService<AccountsDb>().Open<Shopper>(Opening.ByLaw(Purpose.Account)).SingleAsync(s => s.Email == email, TestContext.Current.CancellationToken)).PasswordHash!);
        // Identity's third format: a version, the function (2 is HMAC-SHA512), the iterations (OWASP, security A4).
        Assert.Equal((1, 2u, 210_000u), (hash[0], BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)), BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5))));
    }

    /// <summary>A shop that hashes as it does for customers.</summary>
    private sealed class RealShop : Shop
    {
        protected override int? PasswordIterations => null;
    }
}
