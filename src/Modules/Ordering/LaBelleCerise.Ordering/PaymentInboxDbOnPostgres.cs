using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering;

/// <summary>Carries the migrations for PostgreSQL (ADR 0010).</summary>
internal sealed class PaymentInboxDbOnPostgres(DbContextOptions<PaymentInboxDbOnPostgres> options) : PaymentInboxDb(options);
