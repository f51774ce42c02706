CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "People" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_People" PRIMARY KEY,
    "ZoneId" TEXT NOT NULL,
    "Country" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);

CREATE TABLE "DeskEvents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DeskEvents" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "Seconds" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "FK_DeskEvents_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "OwnedItems" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OwnedItems" PRIMARY KEY,
    "Item" TEXT NOT NULL,
    "Since" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "FK_OwnedItems_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Preferences" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Preferences" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "SetAt" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "FK_Preferences_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Requests" (
    "PersonId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "RowId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_Requests" PRIMARY KEY ("PersonId", "Key"),
    CONSTRAINT "FK_Requests_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Visits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Visits" PRIMARY KEY,
    "StartedAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL,
    "State" TEXT NOT NULL,
    "Step" TEXT NOT NULL,
    "Words" TEXT NULL,
    "Marks" TEXT NOT NULL,
    "Joins" TEXT NOT NULL,
    "Splits" TEXT NOT NULL,
    "SoreNow" INTEGER NULL,
    "WorstThisWeek" INTEGER NULL,
    "OnsetDays" INTEGER NULL,
    "BeenBefore" INTEGER NULL,
    "Notes" TEXT NULL,
    "PersonId" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "CK_Visit_SoreNow" CHECK ("SoreNow" BETWEEN 0 AND 10),
    CONSTRAINT "CK_Visit_WorstThisWeek" CHECK ("WorstThisWeek" BETWEEN 0 AND 10),
    CONSTRAINT "FK_Visits_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Knots" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Knots" PRIMARY KEY,
    "VisitId" TEXT NULL,
    "Name" TEXT NOT NULL,
    "Side" TEXT NULL,
    "Places" TEXT NOT NULL,
    "Point" TEXT NULL,
    "Muscle" TEXT NULL,
    "SoreNow" INTEGER NULL,
    "WorstThisWeek" INTEGER NULL,
    "OnsetDays" INTEGER NULL,
    "BeenBefore" INTEGER NULL,
    "OpenedAt" INTEGER NOT NULL,
    "OpenedDay" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "StateSince" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "CK_Knot_SoreNow" CHECK ("SoreNow" BETWEEN 0 AND 10),
    CONSTRAINT "CK_Knot_WorstThisWeek" CHECK ("WorstThisWeek" BETWEEN 0 AND 10),
    CONSTRAINT "FK_Knots_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Knots_Visits_VisitId" FOREIGN KEY ("VisitId") REFERENCES "Visits" ("Id")
);

CREATE TABLE "Answers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Answers" PRIMARY KEY,
    "Scope" TEXT NOT NULL,
    "Question" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "Extra" TEXT NOT NULL,
    "KnotId" TEXT NULL,
    "VisitId" TEXT NULL,
    "RoundId" TEXT NULL,
    "AnsweredAt" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedAt" INTEGER NULL,
    CONSTRAINT "FK_Answers_Answers_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "Answers" ("Id"),
    CONSTRAINT "FK_Answers_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id"),
    CONSTRAINT "FK_Answers_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Answers_Visits_VisitId" FOREIGN KEY ("VisitId") REFERENCES "Visits" ("Id")
);

CREATE TABLE "CheckIns" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CheckIns" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "Day" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "Nprs" INTEGER NULL,
    "Tenderness" INTEGER NULL,
    "Back" TEXT NULL,
    "Stress" INTEGER NULL,
    "DeskHours" REAL NULL,
    "Extras" TEXT NOT NULL,
    "Note" TEXT NULL,
    "PersonId" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedAt" INTEGER NULL,
    CONSTRAINT "CK_CheckIn_Nprs" CHECK ("Nprs" BETWEEN 0 AND 10),
    CONSTRAINT "CK_CheckIn_Stress" CHECK ("Stress" BETWEEN 0 AND 10),
    CONSTRAINT "CK_CheckIn_Tenderness" CHECK ("Tenderness" BETWEEN 0 AND 10),
    CONSTRAINT "FK_CheckIns_CheckIns_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "CheckIns" ("Id"),
    CONSTRAINT "FK_CheckIns_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CheckIns_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Clearances" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Clearances" PRIMARY KEY,
    "KnotId" TEXT NULL,
    "Flags" TEXT NOT NULL,
    "SeenOn" INTEGER NOT NULL,
    "MayGoOn" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedAt" INTEGER NULL,
    CONSTRAINT "FK_Clearances_Clearances_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "Clearances" ("Id"),
    CONSTRAINT "FK_Clearances_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id"),
    CONSTRAINT "FK_Clearances_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "HeatEvents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_HeatEvents" PRIMARY KEY,
    "KnotId" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "Seconds" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "FK_HeatEvents_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id"),
    CONSTRAINT "FK_HeatEvents_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "KnotBeliefs" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_KnotBeliefs" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "ContentVersion" TEXT NOT NULL,
    "Muscles" TEXT NOT NULL,
    "Elsewhere" REAL NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "FK_KnotBeliefs_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_KnotBeliefs_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Plans" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Plans" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "MadeAt" INTEGER NOT NULL,
    "FromDay" INTEGER NOT NULL,
    "ContentVersion" TEXT NOT NULL,
    "Muscle" TEXT NOT NULL,
    "Side" TEXT NULL,
    "Answer" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "FK_Plans_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Plans_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "KnotMaps" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_KnotMaps" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "CheckInId" TEXT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "Marks" TEXT NOT NULL,
    "Moved" INTEGER NOT NULL,
    "Spread" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedAt" INTEGER NULL,
    CONSTRAINT "FK_KnotMaps_CheckIns_CheckInId" FOREIGN KEY ("CheckInId") REFERENCES "CheckIns" ("Id"),
    CONSTRAINT "FK_KnotMaps_KnotMaps_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "KnotMaps" ("Id"),
    CONSTRAINT "FK_KnotMaps_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_KnotMaps_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Sessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Sessions" PRIMARY KEY,
    "PlanId" TEXT NOT NULL,
    "KnotId" TEXT NOT NULL,
    "Day" INTEGER NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "PlannedSeconds" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "StartedAt" INTEGER NULL,
    "EndedAt" INTEGER NULL,
    "EaseBefore" INTEGER NULL,
    "EaseAfter" INTEGER NULL,
    "AtStep" INTEGER NOT NULL,
    "StoppedBecause" TEXT NULL,
    "PersonId" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "CK_PlannedSession_EaseAfter" CHECK ("EaseAfter" BETWEEN 0 AND 10),
    CONSTRAINT "CK_PlannedSession_EaseBefore" CHECK ("EaseBefore" BETWEEN 0 AND 10),
    CONSTRAINT "FK_Sessions_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Sessions_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Sessions_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Steps" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Steps" PRIMARY KEY,
    "SessionId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Movement" TEXT NOT NULL,
    "Phase" TEXT NOT NULL,
    "PlannedSeconds" INTEGER NOT NULL,
    "Planned" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "StartedAt" INTEGER NULL,
    "EndedAt" INTEGER NULL,
    "DoneSeconds" INTEGER NULL,
    "DoneReps" INTEGER NULL,
    "Discomfort" INTEGER NULL,
    "IncompleteHold" INTEGER NOT NULL,
    "SoftenedEarly" INTEGER NOT NULL,
    "StoppedBecause" TEXT NULL,
    "PersonId" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "CK_PlannedStep_Discomfort" CHECK ("Discomfort" BETWEEN 0 AND 10),
    CONSTRAINT "FK_Steps_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Steps_Sessions_SessionId" FOREIGN KEY ("SessionId") REFERENCES "Sessions" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ReliefChecks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ReliefChecks" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "StepId" TEXT NOT NULL,
    "AfterHours" INTEGER NOT NULL,
    "DueAt" INTEGER NOT NULL,
    "AskedAt" INTEGER NOT NULL,
    "Relief" TEXT NULL,
    "SameSpot" INTEGER NULL,
    "SameFeel" INTEGER NULL,
    "PersonId" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedAt" INTEGER NULL,
    CONSTRAINT "FK_ReliefChecks_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ReliefChecks_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ReliefChecks_ReliefChecks_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "ReliefChecks" ("Id"),
    CONSTRAINT "FK_ReliefChecks_Steps_StepId" FOREIGN KEY ("StepId") REFERENCES "Steps" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Answers_KnotId" ON "Answers" ("KnotId");

CREATE INDEX "IX_Answers_PersonId_Scope_Question_AnsweredAt" ON "Answers" ("PersonId", "Scope", "Question", "AnsweredAt");

CREATE UNIQUE INDEX "IX_Answers_ReplacesId" ON "Answers" ("ReplacesId");

CREATE INDEX "IX_Answers_VisitId" ON "Answers" ("VisitId");

CREATE INDEX "IX_CheckIns_KnotId_Day" ON "CheckIns" ("KnotId", "Day");

CREATE INDEX "IX_CheckIns_PersonId_Day" ON "CheckIns" ("PersonId", "Day");

CREATE UNIQUE INDEX "IX_CheckIns_ReplacesId" ON "CheckIns" ("ReplacesId");

CREATE INDEX "IX_Clearances_KnotId" ON "Clearances" ("KnotId");

CREATE INDEX "IX_Clearances_PersonId_RecordedAt" ON "Clearances" ("PersonId", "RecordedAt");

CREATE UNIQUE INDEX "IX_Clearances_ReplacesId" ON "Clearances" ("ReplacesId");

CREATE INDEX "IX_DeskEvents_PersonId_StartedAt" ON "DeskEvents" ("PersonId", "StartedAt");

CREATE INDEX "IX_HeatEvents_KnotId" ON "HeatEvents" ("KnotId");

CREATE INDEX "IX_HeatEvents_PersonId_StartedAt" ON "HeatEvents" ("PersonId", "StartedAt");

CREATE INDEX "IX_KnotBeliefs_KnotId_At" ON "KnotBeliefs" ("KnotId", "At");

CREATE INDEX "IX_KnotBeliefs_PersonId" ON "KnotBeliefs" ("PersonId");

CREATE INDEX "IX_KnotMaps_CheckInId" ON "KnotMaps" ("CheckInId");

CREATE INDEX "IX_KnotMaps_KnotId_RecordedAt" ON "KnotMaps" ("KnotId", "RecordedAt");

CREATE INDEX "IX_KnotMaps_PersonId" ON "KnotMaps" ("PersonId");

CREATE UNIQUE INDEX "IX_KnotMaps_ReplacesId" ON "KnotMaps" ("ReplacesId");

CREATE INDEX "IX_Knots_PersonId_State" ON "Knots" ("PersonId", "State");

CREATE INDEX "IX_Knots_VisitId" ON "Knots" ("VisitId");

CREATE UNIQUE INDEX "IX_OwnedItems_PersonId_Item" ON "OwnedItems" ("PersonId", "Item");

CREATE INDEX "IX_Plans_KnotId_FromDay" ON "Plans" ("KnotId", "FromDay");

CREATE INDEX "IX_Plans_PersonId" ON "Plans" ("PersonId");

CREATE UNIQUE INDEX "IX_Preferences_PersonId_Name" ON "Preferences" ("PersonId", "Name");

CREATE INDEX "IX_ReliefChecks_KnotId_DueAt" ON "ReliefChecks" ("KnotId", "DueAt");

CREATE INDEX "IX_ReliefChecks_PersonId" ON "ReliefChecks" ("PersonId");

CREATE UNIQUE INDEX "IX_ReliefChecks_ReplacesId" ON "ReliefChecks" ("ReplacesId");

CREATE UNIQUE INDEX "IX_ReliefChecks_StepId_AfterHours" ON "ReliefChecks" ("StepId", "AfterHours") WHERE "ReplacesId" IS NULL;

CREATE INDEX "IX_Sessions_KnotId_Day" ON "Sessions" ("KnotId", "Day");

CREATE INDEX "IX_Sessions_PersonId_Day" ON "Sessions" ("PersonId", "Day");

CREATE INDEX "IX_Sessions_PlanId" ON "Sessions" ("PlanId");

CREATE INDEX "IX_Steps_PersonId_EndedAt" ON "Steps" ("PersonId", "EndedAt");

CREATE UNIQUE INDEX "IX_Steps_SessionId_Number" ON "Steps" ("SessionId", "Number");

CREATE INDEX "IX_Visits_PersonId_State" ON "Visits" ("PersonId", "State");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121112253_FirstLoop', '10.0.14');

ALTER TABLE "Steps" ADD "Effort" INTEGER NULL;

ALTER TABLE "Steps" ADD "Tool" TEXT NULL;

ALTER TABLE "Sessions" ADD "OtherKnotId" TEXT NULL;

CREATE INDEX "IX_Sessions_OtherKnotId" ON "Sessions" ("OtherKnotId");

CREATE TABLE "ef_temp_Steps" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Steps" PRIMARY KEY,
    "Discomfort" INTEGER NULL,
    "DoneReps" INTEGER NULL,
    "DoneSeconds" INTEGER NULL,
    "Effort" INTEGER NULL,
    "EndedAt" INTEGER NULL,
    "IncompleteHold" INTEGER NOT NULL,
    "Movement" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Phase" TEXT NOT NULL,
    "Planned" TEXT NOT NULL,
    "PlannedSeconds" INTEGER NOT NULL,
    "Revision" INTEGER NOT NULL,
    "SessionId" TEXT NOT NULL,
    "SoftenedEarly" INTEGER NOT NULL,
    "StartedAt" INTEGER NULL,
    "State" TEXT NOT NULL,
    "StoppedBecause" TEXT NULL,
    "Tool" TEXT NULL,
    CONSTRAINT "CK_PlannedStep_Discomfort" CHECK ("Discomfort" BETWEEN 0 AND 10),
    CONSTRAINT "CK_PlannedStep_Effort" CHECK ("Effort" BETWEEN 0 AND 10),
    CONSTRAINT "FK_Steps_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Steps_Sessions_SessionId" FOREIGN KEY ("SessionId") REFERENCES "Sessions" ("Id") ON DELETE CASCADE
);

INSERT INTO "ef_temp_Steps" ("Id", "Discomfort", "DoneReps", "DoneSeconds", "Effort", "EndedAt", "IncompleteHold", "Movement", "Number", "PersonId", "Phase", "Planned", "PlannedSeconds", "Revision", "SessionId", "SoftenedEarly", "StartedAt", "State", "StoppedBecause", "Tool")
SELECT "Id", "Discomfort", "DoneReps", "DoneSeconds", "Effort", "EndedAt", "IncompleteHold", "Movement", "Number", "PersonId", "Phase", "Planned", "PlannedSeconds", "Revision", "SessionId", "SoftenedEarly", "StartedAt", "State", "StoppedBecause", "Tool"
FROM "Steps";

CREATE TABLE "ef_temp_Sessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Sessions" PRIMARY KEY,
    "AtStep" INTEGER NOT NULL,
    "Day" INTEGER NOT NULL,
    "EaseAfter" INTEGER NULL,
    "EaseBefore" INTEGER NULL,
    "EndedAt" INTEGER NULL,
    "KnotId" TEXT NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "OtherKnotId" TEXT NULL,
    "PersonId" TEXT NOT NULL,
    "PlanId" TEXT NOT NULL,
    "PlannedSeconds" INTEGER NOT NULL,
    "Revision" INTEGER NOT NULL,
    "StartedAt" INTEGER NULL,
    "State" TEXT NOT NULL,
    "StoppedBecause" TEXT NULL,
    CONSTRAINT "CK_PlannedSession_EaseAfter" CHECK ("EaseAfter" BETWEEN 0 AND 10),
    CONSTRAINT "CK_PlannedSession_EaseBefore" CHECK ("EaseBefore" BETWEEN 0 AND 10),
    CONSTRAINT "FK_Sessions_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Sessions_Knots_OtherKnotId" FOREIGN KEY ("OtherKnotId") REFERENCES "Knots" ("Id"),
    CONSTRAINT "FK_Sessions_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Sessions_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);

INSERT INTO "ef_temp_Sessions" ("Id", "AtStep", "Day", "EaseAfter", "EaseBefore", "EndedAt", "KnotId", "Minutes", "OtherKnotId", "PersonId", "PlanId", "PlannedSeconds", "Revision", "StartedAt", "State", "StoppedBecause")
SELECT "Id", "AtStep", "Day", "EaseAfter", "EaseBefore", "EndedAt", "KnotId", "Minutes", "OtherKnotId", "PersonId", "PlanId", "PlannedSeconds", "Revision", "StartedAt", "State", "StoppedBecause"
FROM "Sessions";

PRAGMA foreign_keys = 0;

DROP TABLE "Steps";

ALTER TABLE "ef_temp_Steps" RENAME TO "Steps";

DROP TABLE "Sessions";

ALTER TABLE "ef_temp_Sessions" RENAME TO "Sessions";

PRAGMA foreign_keys = 1;

CREATE INDEX "IX_Steps_PersonId_EndedAt" ON "Steps" ("PersonId", "EndedAt");

CREATE UNIQUE INDEX "IX_Steps_SessionId_Number" ON "Steps" ("SessionId", "Number");

CREATE INDEX "IX_Sessions_KnotId_Day" ON "Sessions" ("KnotId", "Day");

CREATE INDEX "IX_Sessions_OtherKnotId" ON "Sessions" ("OtherKnotId");

CREATE INDEX "IX_Sessions_PersonId_Day" ON "Sessions" ("PersonId", "Day");

CREATE INDEX "IX_Sessions_PlanId" ON "Sessions" ("PlanId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126031139_StepEffort', '10.0.14');

DROP TABLE "HeatEvents";

ALTER TABLE "Sessions" ADD "Kind" TEXT NOT NULL DEFAULT 'Plan';

ALTER TABLE "DeskEvents" ADD "Answer" TEXT NULL;

ALTER TABLE "DeskEvents" ADD "Movement" TEXT NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126063736_AloneAndBreaks', '10.0.14');

CREATE TABLE "AddedMovements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AddedMovements" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Phase" TEXT NOT NULL,
    "KnotId" TEXT NULL,
    "Presses" TEXT NULL,
    "Side" TEXT NOT NULL,
    "Sets" INTEGER NOT NULL,
    "Reps" INTEGER NULL,
    "Seconds" INTEGER NOT NULL,
    "Note" TEXT NULL,
    "FromTherapist" INTEGER NOT NULL,
    "AddedAt" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "FK_AddedMovements_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id"),
    CONSTRAINT "FK_AddedMovements_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_AddedMovements_KnotId" ON "AddedMovements" ("KnotId");

CREATE INDEX "IX_AddedMovements_PersonId_AddedAt" ON "AddedMovements" ("PersonId", "AddedAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126064237_AddedMovements', '10.0.14');

DROP INDEX "IX_ReliefChecks_PersonId";

CREATE TABLE "Activities" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Activities" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "Day" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "Activity" TEXT NOT NULL,
    "Score" INTEGER NOT NULL,
    "Ease" INTEGER NULL,
    "PersonId" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedAt" INTEGER NULL,
    CONSTRAINT "CK_ActivityScore_Ease" CHECK ("Ease" BETWEEN 0 AND 10),
    CONSTRAINT "CK_ActivityScore_Score" CHECK ("Score" BETWEEN 0 AND 10),
    CONSTRAINT "FK_Activities_Activities_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "Activities" ("Id"),
    CONSTRAINT "FK_Activities_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Activities_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Corrections" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Corrections" PRIMARY KEY,
    "RowId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Said" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "FK_Corrections_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Pauses" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Pauses" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "Why" TEXT NOT NULL,
    "FromDay" INTEGER NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "UntilDay" INTEGER NULL,
    "PersonId" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "FK_Pauses_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Pauses_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_ReliefChecks_PersonId_AskedAt" ON "ReliefChecks" ("PersonId", "AskedAt");

CREATE INDEX "IX_Answers_PersonId_AnsweredAt" ON "Answers" ("PersonId", "AnsweredAt");

CREATE INDEX "IX_Activities_KnotId_Day" ON "Activities" ("KnotId", "Day");

CREATE INDEX "IX_Activities_PersonId_Day" ON "Activities" ("PersonId", "Day");

CREATE UNIQUE INDEX "IX_Activities_ReplacesId" ON "Activities" ("ReplacesId");

CREATE INDEX "IX_Corrections_PersonId_RowId" ON "Corrections" ("PersonId", "RowId");

CREATE INDEX "IX_Pauses_KnotId" ON "Pauses" ("KnotId");

CREATE INDEX "IX_Pauses_PersonId_FromDay" ON "Pauses" ("PersonId", "FromDay");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126065050_KnotsOverTime', '10.0.14');

ALTER TABLE "Steps" ADD "TooMuch" TEXT NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126093925_StepTooMuch', '10.0.14');

CREATE TABLE "Forecasts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Forecasts" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "AsOf" INTEGER NOT NULL,
    "MadeAt" INTEGER NOT NULL,
    "ContentVersion" TEXT NOT NULL,
    "ModelVersion" TEXT NOT NULL,
    "EntriesSeen" INTEGER NOT NULL,
    "Chances" TEXT NOT NULL,
    "Answer" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "FK_Forecasts_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Forecasts_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Forecasts_KnotId_MadeAt" ON "Forecasts" ("KnotId", "MadeAt");

CREATE INDEX "IX_Forecasts_PersonId" ON "Forecasts" ("PersonId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126133722_KnotForecasts', '10.0.14');

DROP INDEX "IX_Steps_SessionId_Number";

CREATE UNIQUE INDEX "IX_Steps_SessionId_PersonId_Number" ON "Steps" ("SessionId", "PersonId", "Number");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127043426_StepsOfASession', '10.0.14');

