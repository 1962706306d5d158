using System.Globalization;

namespace LaBelleCerise.Kernel.Amounts;

/// <summary>An amount of euro.</summary>
/// <param name="Cents">Euro cents; negative for what goes back to the customer.</param>
/// <remarks>Arithmetic is checked: an overflow is a bug and throws <see cref="OverflowException"/> (security M3).</remarks>
public readonly record struct Money(long Cents) : IComparable<Money>
{
    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>The ISO 4217 code of the one currency that the shop sells in.</summary>
    public static string Currency => "EUR";

    /// <summary>Adds two amounts.</summary>
    public static Money operator +(Money left, Money right) => new(checked(left.Cents + right.Cents));

    /// <summary>Subtracts one amount from another.</summary>
    public static Money operator -(Money left, Money right) => new(checked(left.Cents - right.Cents));

    /// <summary>Multiplies an amount by a number of pieces.</summary>
    public static Money operator *(Money amount, int quantity) => new(checked(amount.Cents * quantity));

    /// <summary>Whether the left amount is the larger.</summary>
    public static bool operator >(Money left, Money right) => left.Cents > right.Cents;

    /// <summary>Whether the left amount is the smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Cents < right.Cents;

    /// <summary>Whether the left amount is at least the right.</summary>
    public static bool operator >=(Money left, Money right) => left.Cents >= right.Cents;

    /// <summary>Whether the left amount is at most the right.</summary>
    public static bool operator <=(Money left, Money right) => left.Cents <= right.Cents;

    /// <inheritdoc />
    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <summary>The amount as Belgian shops write it in every language: <c>€ 1.234,50</c>, with a no-break space.</summary>
    /// <remarks>One form for all four languages, so that page, mail and paper never differ (experience U3).</remarks>
    public override string ToString()
    {
        var absolute = Math.Abs(Cents);
        var whole = (absolute / 100).ToString("#,0", BelgianDigits);
        return $"{(Cents < 0 ? "\u2212" : "")}€\u00a0{whole},{absolute % 100:00}";
    }

    private static readonly NumberFormatInfo BelgianDigits = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
}
