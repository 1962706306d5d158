using System.Text.Json;
using LaBelleCerise.Kernel.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>The file of a case: each module writes its part in its own store, sealed; the desk reads them together (decisions 6).</summary>
public sealed class CaseFile(IServiceScopeFactory scopes, ModuleCatalog modules, IDataProtectionProvider keys, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Writes a module's part; a later round replaces an earlier one. Call inside a unit of work of that store.</summary>
    public async Task Write<T>(ModuleDb db, Guid caseId, CasePartKind kind, long round, T content, CancellationToken cancellation)
    {
        var sealedContent = SealOf(caseId).Protect(JsonSerializer.SerializeToUtf8Bytes(content, Json));
        var known = await db.Open<CasePart>(Opening.ByLaw(Purpose.RightsDesk)).SingleOrDefaultAsync(p => p.CaseId == caseId && p.Kind == kind, cancellation);
        if (known is null)
        {
            db.Add(new CasePart { CaseId = caseId, Kind = kind, Round = round, Sealed = sealedContent, WrittenAt = clock.GetUtcNow() });
        }
        else if (known.Round <= round)
        {
            (known.Round, known.Sealed, known.WrittenAt) = (round, sealedContent, clock.GetUtcNow());
        }
    }

    /// <summary>Every module by name with its part of this round; null while it has not written one.</summary>
    public async Task<IReadOnlyDictionary<string, T?>> Read<T>(Guid caseId, CasePartKind kind, long round, CancellationToken cancellation)
        where T : class
    {
        var parts = new Dictionary<string, T?>();
        foreach (var module in modules.All)
        {
            await using var scope = scopes.CreateAsyncScope();
            var part = await module.Open(scope.ServiceProvider).Open<CasePart>(Opening.ByLaw(Purpose.RightsDesk)).AsNoTracking()
                .SingleOrDefaultAsync(p => p.CaseId == caseId && p.Kind == kind && p.Round == round, cancellation);
            parts.Add(module.Name, part is null ? null : JsonSerializer.Deserialize<T>(SealOf(caseId).Unprotect(part.Sealed), Json));
        }

        return parts;
    }

    /// <summary>Removes what a module gathered for a case. Call inside a unit of work of that store.</summary>
    public static Task Discard(ModuleDb db, Guid caseId, CancellationToken cancellation) =>
        db.Open<CasePart>(Opening.ByLaw(Purpose.RightsDesk)).Where(p => p.CaseId == caseId && p.Kind == CasePartKind.Gathered).ExecuteDeleteAsync(cancellation);

    private IDataProtector SealOf(Guid caseId) => keys.CreateProtector("rights-case", caseId.ToString());
}
