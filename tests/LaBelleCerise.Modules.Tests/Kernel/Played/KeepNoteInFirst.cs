namespace LaBelleCerise.Modules.Tests.Kernel.Played;

public class KeepNoteInFirst(FirstDb db, PlayedFaults faults) : KeepNote<FirstDb>(db, faults);
