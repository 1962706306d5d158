using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent;

/// <summary>Carries the migrations for SQLite (ADR 0010).</summary>
internal sealed class ConsentDbOnSqlite(DbContextOptions<ConsentDbOnSqlite> options) : ConsentDb(options);
