using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging;

/// <summary>Carries the migrations for PostgreSQL (ADR 0010).</summary>
internal sealed class MessagingDbOnPostgres(DbContextOptions<MessagingDbOnPostgres> options) : MessagingDb(options);
