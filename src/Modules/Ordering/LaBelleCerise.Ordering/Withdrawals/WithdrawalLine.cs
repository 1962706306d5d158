using LaBelleCerise.Kernel.Amounts;

namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>Pieces of one order line that a statement is about.</summary>
internal sealed class WithdrawalLine
{
    public required Guid Id { get; init; }

    public Guid WithdrawalId { get; init; }

    public required Guid OrderLineId { get; init; }

    public required string Sku { get; init; }

    /// <summary>In the order's language.</summary>
    public required string Name { get; init; }

    public required int Pieces { get; init; }

    /// <summary>Euro cents, VAT included.</summary>
    public required long UnitPriceInCents { get; init; }

    public long AmountInCents => (new Money(UnitPriceInCents) * Pieces).Cents;
}
