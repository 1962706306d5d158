using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering;

/// <summary>Carries the migrations for PostgreSQL (ADR 0010).</summary>
internal sealed class OrderingDbOnPostgres(DbContextOptions<OrderingDbOnPostgres> options) : OrderingDb(options);
