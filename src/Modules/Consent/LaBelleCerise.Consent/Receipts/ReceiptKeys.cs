using System.Security.Cryptography;
using LaBelleCerise.Kernel.Commands;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Receipts;

/// <summary>The shop's signing keys: made here, the private part under the key ring, replaced every year (law N6).</summary>
internal sealed class ReceiptKeys(ConsentDb db, UnitOfWork unitOfWork, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int MonthsUsed = 12;
    private readonly IDataProtector protector = protection.CreateProtector("LaBelleCerise.Consent.Receipts");

    /// <summary>Makes a key when there is none, or when the one in use is a year old; the old one's private part goes, its public part stays.</summary>
    public Task Renew(CancellationToken cancellation) => unitOfWork.Run(db, async token =>
    {
        var now = clock.GetUtcNow();
        var inUse = await db.ReceiptKeys.Where(k => k.RetiredAt == null).ToListAsync(token);
        if (inUse.Any(k => k.MadeAt.AddMonths(MonthsUsed) > now))
        {
            return 0;
        }

        foreach (var old in inUse)
        {
            (old.RetiredAt, old.SealedKey) = (now, "");
        }

        db.ReceiptKeys.Add(New(now));
        return await db.SaveChangesAsync(token);
    }, cancellation);

    /// <summary>Signs with the key in use.</summary>
    /// <returns>The key's id and the signature, 64 bytes as IEEE P1363.</returns>
    public async Task<(string Key, byte[] Signature)> Sign(byte[] bytes, CancellationToken cancellation)
    {
        var key = await db.ReceiptKeys.AsNoTracking().Where(k => k.RetiredAt == null).OrderByDescending(k => k.MadeAt).FirstAsync(cancellation);
        using var signer = ECDsa.Create();
        signer.ImportPkcs8PrivateKey(protector.Unprotect(Convert.FromBase64String(key.SealedKey)), out _);
        return (key.Id, signer.SignData(bytes, HashAlgorithmName.SHA256));
    }

    /// <summary>Whether the key with this id signed these bytes; null when the shop never had such a key.</summary>
    public async Task<bool?> Verify(string id, byte[] bytes, byte[] signature, CancellationToken cancellation)
    {
        if (await db.ReceiptKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, cancellation) is not { } key)
        {
            return null;
        }

        using var verifier = ECDsa.Create();
        verifier.ImportSubjectPublicKeyInfo(Convert.FromBase64String(key.PublicKey), out _);
        return verifier.VerifyData(bytes, signature, HashAlgorithmName.SHA256);
    }

    private ReceiptKey New(DateTimeOffset now)
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var open = pair.ExportSubjectPublicKeyInfo();
        return new ReceiptKey
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(open))[..16],
            PublicKey = Convert.ToBase64String(open),
            SealedKey = Convert.ToBase64String(protector.Protect(pair.ExportPkcs8PrivateKey())),
            MadeAt = now,
        };
    }
}
