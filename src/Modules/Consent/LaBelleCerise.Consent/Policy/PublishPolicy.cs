using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Web;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Policy;

/// <summary>Publishes a new version at start-up when what the register says has changed; otherwise does nothing.</summary>
internal sealed class PublishPolicy(ConsentDb db, PolicyWriter writer, UnitOfWork unitOfWork, TimeProvider clock) : IStartupTask
{
    public int Order => 400;

    public async Task Run(CancellationToken cancellation)
    {
        try
        {
            await unitOfWork.Run(db, Publish, cancellation);
        }
        catch (DbUpdateException)
        {
            // Another host of this shop published the same number at the same moment; look again at what counts now.
            db.ChangeTracker.Clear();
            await unitOfWork.Run(db, Publish, cancellation);
        }
    }

    private async Task<int> Publish(CancellationToken cancellation)
    {
        var contents = Cultures.All.ToDictionary(culture => culture, culture => JsonSerializer.Serialize(writer.Write(culture)));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Cultures.All.Select(culture => contents[culture])))));
        var last = await db.PolicyVersions.OrderByDescending(v => v.Number).Select(v => new { v.Number, v.ContentHash }).FirstOrDefaultAsync(cancellation);
        if (last?.ContentHash == hash)
        {
            return last.Number;
        }

        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var version = new PolicyVersion
        {
            Id = id,
            Number = (last?.Number ?? 0) + 1,
            ContentHash = hash,
            PublishedAt = now,
            Wordings = [.. contents.Select(c => new PolicyWording { PolicyId = id, Culture = c.Key, Content = c.Value })],
        };
        db.PolicyVersions.Add(version);
        db.Announce(new PolicyPublished(id, version.Number, now));
        await db.SaveChangesAsync(cancellation);
        return version.Number;
    }
}
