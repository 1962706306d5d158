using LaBelleCerise.Consent.Registers;

namespace LaBelleCerise.Consent.Policy;

/// <summary>What a stop is called towards people.</summary>
internal static class StopReasons
{
    public static LocalText Name(StopReason reason) => reason switch
    {
        StopReason.ByHand => new("door ons stopgezet", "arrêté par nous", "von uns gestoppt", "stopped by us"),
        StopReason.NoTool => new("de waarborg voor doorgifte geldt niet meer", "la garantie de transfert ne vaut plus", "die Garantie für die Weitergabe gilt nicht mehr", "the safeguard for the transfer no longer holds"),
        StopReason.ContractMissing => new("er is nog geen overeenkomst", "il n'y a pas encore de contrat", "es gibt noch keinen Vertrag", "there is no contract yet"),
        StopReason.ContractLapsed => new("de overeenkomst is afgelopen", "le contrat a pris fin", "der Vertrag ist abgelaufen", "the contract has ended"),
        StopReason.ReviewOverdue => new("de waarborg moet opnieuw bekeken worden", "la garantie doit être réexaminée", "die Garantie muss neu geprüft werden", "the safeguard must be looked at again"),
        _ => new("in orde", "en ordre", "in Ordnung", "in order"),
    };
}
