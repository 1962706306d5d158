namespace LaBelleCerise.Ordering.Taxation;

/// <summary>That a VAT number was asked about, and what the register said: the proof on which a sale goes without VAT (law V3).</summary>
internal sealed record VatCheck
{
    /// <summary>The number that was asked about, with its prefix.</summary>
    public required string Number { get; init; }

    public required VatAnswer VatAnswer { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The register's own number of the question.</summary>
    public string? Consultation { get; init; }

    /// <summary>The name that the register gave; null where the member state tells none.</summary>
    public string? Name { get; init; }

    /// <summary>SHA-256 of the answer as it came; null when there was none.</summary>
    public string? AnswerHash { get; init; }

    /// <summary>Writes down a reply.</summary>
    public static VatCheck Of(VatNumber number, ViesReply reply, DateTimeOffset at) => reply switch
    {
        ViesReply.Valid valid => new() { Number = number.ToString(), VatAnswer = VatAnswer.Valid, AskedAt = at, Consultation = valid.Consultation, Name = valid.Name, AnswerHash = valid.Hash },
        ViesReply.Invalid invalid => new() { Number = number.ToString(), VatAnswer = VatAnswer.Invalid, AskedAt = at, AnswerHash = invalid.Hash },
        _ => new() { Number = number.ToString(), VatAnswer = VatAnswer.Unknown, AskedAt = at },
    };
}
