using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent;

/// <summary>Carries the migrations for PostgreSQL (ADR 0010).</summary>
internal sealed class ConsentDbOnPostgres(DbContextOptions<ConsentDbOnPostgres> options) : ConsentDb(options);
