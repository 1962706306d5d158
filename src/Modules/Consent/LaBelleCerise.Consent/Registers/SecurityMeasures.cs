namespace LaBelleCerise.Consent.Registers;

/// <summary>The technical and organisational measures in general words (GDPR art. 30(1)(g), 32); each is proven by tests of promises S57, S59 and S60.</summary>
internal static class SecurityMeasures
{
    public static IReadOnlyList<LocalText> All { get; } =
    [
        new("versleutelde verbindingen (TLS, HSTS)", "connexions chiffrées (TLS, HSTS)", "verschlüsselte Verbindungen (TLS, HSTS)", "encrypted connections (TLS, HSTS)"),
        new("versleutelde wachtwoorden en begrenzing van pogingen", "mots de passe chiffrés et tentatives limitées", "verschlüsselte Passwörter und begrenzte Versuche", "hashed passwords and limited attempts"),
        new("tweede aanmeldstap voor medewerkers", "seconde étape de connexion pour le personnel", "zweiter Anmeldeschritt für Mitarbeiter", "a second sign-in step for staff"),
        new("rechten per onderdeel, met einddatum, standaard geen toegang", "droits par partie, avec date de fin, aucun accès par défaut", "Rechte je Teil mit Enddatum, standardmäßig kein Zugang", "rights per part, with an end date, no access by default"),
        new("elke inzage door medewerkers wordt genoteerd", "chaque consultation par le personnel est notée", "jede Einsicht durch Mitarbeiter wird notiert", "every look by staff is noted"),
        new("versleutelde back-ups met terugzetproef", "sauvegardes chiffrées avec essai de restauration", "verschlüsselte Sicherungen mit Rückspielprobe", "encrypted backups with a restore test"),
        new("logboeken zonder persoonsgegevens", "journaux sans données personnelles", "Protokolle ohne personenbezogene Daten", "logs without personal data"),
        new("opslag binnen de EER", "stockage au sein de l'EEE", "Speicherung im EWR", "storage inside the EEA"),
    ];
}
